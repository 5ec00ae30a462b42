import { Module } from '@nestjs/common';
import { SchoolArchiveController } from './school-archive-controller';

/** All data of a school in one file, out and in. Reading in is for the command line only. */
@Module({ controllers: [SchoolArchiveController] })
export class SchoolArchiveModule {}
