import { Module } from '@nestjs/common';
import { MatrixExportController } from './export/export-controller';
import { OversightController } from './oversight-controller';
import { PortfolioController } from './portfolio/portfolio-controller';
import { SubmitSchoolYear } from './submit-school-year';
import { TrendsController } from './trends/trends-controller';

/** Progress over school years, handing in, and the pages of boards and partnerships. */
@Module({
  controllers: [OversightController, MatrixExportController, TrendsController, PortfolioController],
  providers: [SubmitSchoolYear],
})
export class OversightModule {}
