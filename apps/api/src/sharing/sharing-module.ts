import { Module } from '@nestjs/common';
import { GrantSharing } from './grant-sharing';
import { RevokeSharing } from './revoke-sharing';
import { SharingController } from './sharing-controller';

/** What a school lets partnerships see. */
@Module({ controllers: [SharingController], providers: [GrantSharing, RevokeSharing] })
export class SharingModule {}
