import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { IdentityModule } from '@samraad/identity';
import { NotificationModule } from '@samraad/notification';
import { AuthApiController } from '../../api/auth/auth.api.controller';
import { DemoApiController } from '../../api/demo/demo.api.controller';
import { OpenApiController } from '../../api/shell/open-api.controller';
import { DemoClockController } from '../../demo/clock/clock.controller';
import { DemoClock } from '../../demo/demo-clock';
import { DemoPeople } from '../../demo/demo-people';
import { DemoMailsController } from '../../demo/mails/mails.controller';
import { DemoPeopleController } from '../../demo/people/people.controller';
import { HealthController } from '../../health/health.controller';
import { AboutController } from '../about/about.controller';
import { HomeController } from '../home/home.controller';
import { MyPageController } from '../my-page/my-page.controller';
import { PreviewController } from '../preview/preview.controller';
import { SignInController } from '../sign-in/sign-in.controller';

/** The pages and resources that belong to no area of the domain. */
@Module({
  imports: [IdentityModule, NotificationModule, TerminusModule.forRoot({ logger: false })],
  controllers: [
    HealthController,
    OpenApiController,
    AuthApiController,
    DemoApiController,
    HomeController,
    SignInController,
    MyPageController,
    AboutController,
    DemoPeopleController,
    DemoClockController,
    DemoMailsController,
    PreviewController,
  ],
  providers: [DemoClock, DemoPeople],
  exports: [DemoPeople],
})
export class ShellPagesModule {}
