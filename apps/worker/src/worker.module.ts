import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, loggingModule, PlatformModule } from '@samraad/platform';
import { domainModules } from './domain.modules';

/** Background work: the same areas as the portal, no HTTP. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [loggingModule(config, { name: 'worker' }), PlatformModule.forRoot(config), ...domainModules],
    };
  }
}
