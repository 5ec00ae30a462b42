import { Module } from '@nestjs/common';
import { CarryOutTurn } from './carry-out-turn';
import { SchoolCalendarController } from './school-calendar-controller';

/** Holidays per region, and the turn of a choice to a new school year. */
@Module({ controllers: [SchoolCalendarController], providers: [CarryOutTurn] })
export class SchoolCalendarModule {}
