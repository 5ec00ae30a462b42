import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from './identity/identity-module';
import type { Configuration } from './platform/configuration';
import { PlatformModule } from './platform/platform-module';
import { RatingsModule } from './ratings/ratings-module';

/** The whole API: the platform and the features. */
@Module({})
export class AppModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(configuration), IdentityModule, RatingsModule],
    };
  }
}
