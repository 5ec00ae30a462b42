import { Module, type DynamicModule } from '@nestjs/common';
import type { Configuration } from '../platform/configuration';
import { CalendarFeed } from './calendar/calendar-feed';
import { ChangeSettings } from './change-settings';
import { DigestSchedule } from './digest/digest-schedule';
import { DigestSender } from './digest/digest-sender';
import { mailSettings, publicUrl } from './digest/mail-settings';
import { StopDigest } from './digest/stop-digest';
import { MarkNoticesRead } from './notices/mark-notices-read';
import { RemindersController } from './reminders-controller';
import { SecretLinksController } from './secret-links-controller';

/** What asks for whom: start page, notices, weekly summary by mail, calendar. */
@Module({})
export class RemindersModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: RemindersModule,
      controllers: [RemindersController, SecretLinksController],
      providers: [
        { provide: mailSettings, useValue: configuration.mail ?? null },
        { provide: publicUrl, useValue: configuration.publicUrl ?? null },
        MarkNoticesRead,
        ChangeSettings,
        CalendarFeed,
        StopDigest,
        DigestSender,
        DigestSchedule,
      ],
    };
  }
}
