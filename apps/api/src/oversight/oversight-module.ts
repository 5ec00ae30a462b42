import { Module } from '@nestjs/common';
import { OversightController } from './oversight-controller';
import { SubmitSchoolYear } from './submit-school-year';

/** Progress over school years, handing in, and the pages of boards and partnerships. */
@Module({ controllers: [OversightController], providers: [SubmitSchoolYear] })
export class OversightModule {}
