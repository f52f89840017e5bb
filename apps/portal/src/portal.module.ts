import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AuditModule } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { NotificationModule } from '@samraad/notification';
import { PlatformModule, type Config } from '@samraad/platform';
import { CaseRelationsModule } from './access/case-relations.module';
import { areas } from './areas';
import { ShellModule } from './web/shell/shell.module';

/** Composition root of the HTTP process. Lib modules the areas need are imported by the areas themselves. */
@Module({})
export class PortalModule {
  /** `more`: areas besides those of areas.ts (tests of the shell itself). */
  static forRoot(config: Config, more: readonly Type[] = []): DynamicModule {
    return {
      module: PortalModule,
      imports: [
        PlatformModule.forRoot(config),
        IdentityModule,
        AuditModule,
        NotificationModule,
        CaseRelationsModule,
        ShellModule,
        ...areas,
        ...more,
      ],
    };
  }
}
