import { Module, type DynamicModule } from '@nestjs/common';
import type { Configuration } from '../platform/configuration';
import { ExportsController } from './exports-controller';
import { OrderFiles } from './order-files';
import { exportThreads, ExportQueue } from './queue/export-queue';

/** Files that are made of frozen reviews, and the queue in which they are made. */
@Module({})
export class ExportsModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: ExportsModule,
      controllers: [ExportsController],
      providers: [
        { provide: exportThreads, useValue: configuration.exportThreads },
        OrderFiles,
        ExportQueue,
      ],
    };
  }
}
