import { Module, type DynamicModule } from '@nestjs/common';
import { AnchoringModule } from './anchoring/anchoring-module';
import { AuditModule } from './audit/audit-module';
import { CatalogueModule } from './catalogue/catalogue-module';
import { ChoicesModule } from './choices/choices-module';
import { ConfirmationsModule } from './confirmations/confirmations-module';
import { ConversationsModule } from './conversations/conversations-module';
import { DeliveryModule } from './delivery/delivery-module';
import { EvaluationsModule } from './evaluations/evaluations-module';
import { ExportsModule } from './exports/exports-module';
import { GoodPracticesModule } from './good-practices/good-practices-module';
import { GuestsModule } from './guests/guests-module';
import { IdentityModule } from './identity/identity-module';
import { ImportsModule } from './imports/imports-module';
import { MeasurementImportModule } from './measurement-import/measurement-import-module';
import { MilestonesModule } from './milestones/milestones-module';
import { OrganisationsModule } from './organisations/organisations-module';
import { OversightModule } from './oversight/oversight-module';
import type { Configuration } from './platform/configuration';
import { PlatformModule } from './platform/platform-module';
import { RatingsModule } from './ratings/ratings-module';
import { RemindersModule } from './reminders/reminders-module';
import { ReviewsModule } from './reviews/reviews-module';
import { SchoolArchiveModule } from './school-archive/school-archive-module';
import { SchoolCalendarModule } from './school-calendar/school-calendar-module';
import { SharingModule } from './sharing/sharing-module';

/** The whole API: the platform and the features. */
@Module({})
export class AppModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(configuration),
        IdentityModule,
        RatingsModule,
        CatalogueModule,
        OrganisationsModule,
        ChoicesModule,
        AuditModule,
        MilestonesModule,
        OversightModule,
        SharingModule,
        GuestsModule,
        ImportsModule,
        AnchoringModule,
        ConfirmationsModule,
        ReviewsModule,
        SchoolCalendarModule,
        DeliveryModule,
        EvaluationsModule,
        MeasurementImportModule,
        ExportsModule.with(configuration),
        RemindersModule.with(configuration),
        SchoolArchiveModule,
        ConversationsModule,
        GoodPracticesModule,
      ],
    };
  }
}
