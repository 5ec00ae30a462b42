import { Module } from '@nestjs/common';
import { OrganisationsController } from './organisations-controller';

/** Schools of the register, with their name and board in each school year. */
@Module({ controllers: [OrganisationsController] })
export class OrganisationsModule {}
