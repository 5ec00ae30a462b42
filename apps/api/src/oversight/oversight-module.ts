import { Module } from '@nestjs/common';
import { EvaluationsModule } from '../evaluations/evaluations-door';
import { MatrixExportController } from './export/export-controller';
import { OnlookersController } from './onlookers/onlookers-controller';
import { OversightController } from './oversight-controller';
import { PortfolioController } from './portfolio/portfolio-controller';
import { DeleteSavedView } from './saved-views/delete-saved-view';
import { RenameSavedView } from './saved-views/rename-saved-view';
import { SaveView } from './saved-views/save-view';
import { SavedViewsController } from './saved-views/saved-views-controller';
import { SubmitSchoolYear } from './submit-school-year';
import { TrendsController } from './trends/trends-controller';

/** Progress over school years, handing in, and the pages of boards and partnerships. */
@Module({
  imports: [EvaluationsModule],
  controllers: [
    OversightController,
    OnlookersController,
    SavedViewsController,
    MatrixExportController,
    TrendsController,
    PortfolioController,
  ],
  providers: [SubmitSchoolYear, SaveView, RenameSavedView, DeleteSavedView],
})
export class OversightModule {}
