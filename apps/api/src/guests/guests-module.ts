import { Module } from '@nestjs/common';
import { GuestsController } from './guests-controller';
import { InviteGuest } from './invite-guest';
import { RevokeGuest } from './revoke-guest';

/** Advisers from outside who see a choice for a while. */
@Module({ controllers: [GuestsController], providers: [InviteGuest, RevokeGuest] })
export class GuestsModule {}
