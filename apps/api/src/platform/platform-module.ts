import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { sessionSettings } from '../identity/session-settings';
import { Clock, SystemClock } from './clock';
import type { Configuration } from './configuration';
import { applicationDataSource } from './database/data-source';
import { UnitOfWork } from './database/unit-of-work';
import { disclosureWishes } from './disclosure-wishes';
import { AnswerCheck } from './http/answer-check';
import { ApiDescriptionController } from './http/api-description-controller';
import { HealthController } from './http/health-controller';
import { ProblemFilter } from './http/problem-filter';
import { SessionGuard } from './http/session-guard';
import { Ids } from './ids';

/** What every feature stands on: the database, the clock, and the rules of the wire. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static with(configuration: Configuration): DynamicModule {
    return {
      module: PlatformModule,
      controllers: [HealthController, ApiDescriptionController],
      providers: [
        {
          provide: DataSource,
          useFactory: () =>
            applicationDataSource(
              configuration.databaseUrl,
              configuration.databasePool,
            ).initialize(),
        },
        {
          provide: sessionSettings,
          useValue: { hours: configuration.sessionHours, secure: configuration.secureCookie },
        },
        { provide: disclosureWishes, useValue: configuration.disclosure },
        { provide: Clock, useClass: SystemClock },
        Ids,
        UnitOfWork,
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerCheck },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [DataSource, sessionSettings, disclosureWishes, Clock, Ids, UnitOfWork],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
