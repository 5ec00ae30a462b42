import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations-door';
import { MatrixExportController } from './export/export-controller';
import { OnlookersController } from './onlookers/onlookers-controller';
import { OversightController } from './oversight-controller';
import { PortfolioController } from './portfolio/portfolio-controller';
import { SubmitSchoolYear } from './submit-school-year';
import { TrendsController } from './trends/trends-controller';

/** Progress over school years, handing in, and the pages of boards and partnerships. */
@Module({
  imports: [EvaluationsModule],
  controllers: [
    OversightController,
    OnlookersController,
    MatrixExportController,
    TrendsController,
    PortfolioController,
  ],
  providers: [SubmitSchoolYear],
})
export class OversightModule {}
