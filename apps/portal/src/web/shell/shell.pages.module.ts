import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { IdentityModule } from '@samraad/identity';
import { NotificationModule } from '@samraad/notification';
import { AuthApiController } from '../../api/auth/auth.api.controller';
import { DemoApiController } from '../../api/demo/demo.api.controller';
import { OpenApiController } from '../../api/shell/open-api.controller';
import { DemoClockPage } from '../../demo/clock/clock.page';
import { DemoClock } from '../../demo/demo-clock';
import { DemoPeople } from '../../demo/demo-people';
import { DemoMailHtml, DemoMailPage, DemoMailsPage } from '../../demo/mails/mails.pages';
import { DemoPeoplePage } from '../../demo/people/people.page';
import { DemoRegionPage } from '../../demo/region/region.page';
import { HealthController } from '../../health/health.controller';
import { AboutPage, AccessibilityPage, PrivacyPage } from '../about/about.pages';
import { ForgottenPasswordPage } from '../forgotten-password/forgotten-password.page';
import { HelpPage } from '../help/help.page';
import { FrontPage } from '../home/home.page';
import { ChoosePasskeyPage } from '../link/choose-passkey/choose-passkey.page';
import { ChoosePasswordPage } from '../link/choose-password/choose-password.page';
import { LinkPage } from '../link/link.page';
import { MyPage } from '../my-page/my-page.page';
import {
  ComponentPreviews,
  MailPreviewHtml,
  MailPreviews,
  PageExample,
  PagePreviews,
} from '../preview/preview.pages';
import { SignInLinkPage } from '../sign-in-link/sign-in-link.page';
import { SignInByPasskey, SignInPage, SignInQuestion } from '../sign-in/sign-in.page';
import { SignOutPage } from '../sign-out/sign-out.page';

const demoPages = [DemoPeoplePage, DemoRegionPage, DemoClockPage, DemoMailsPage, DemoMailPage, DemoMailHtml];
const previews = [ComponentPreviews, PagePreviews, PageExample, MailPreviews, MailPreviewHtml];

/** The pages and resources that belong to no area of the domain. */
@Module({
  imports: [IdentityModule, NotificationModule, TerminusModule.forRoot({ logger: false })],
  controllers: [
    HealthController,
    OpenApiController,
    AuthApiController,
    DemoApiController,
    FrontPage,
    SignInPage,
    SignInByPasskey,
    SignInQuestion,
    SignInLinkPage,
    SignOutPage,
    MyPage,
    LinkPage,
    ChoosePasswordPage,
    ChoosePasskeyPage,
    AboutPage,
    HelpPage,
    ForgottenPasswordPage,
    PrivacyPage,
    AccessibilityPage,
    ...demoPages,
    ...previews,
  ],
  providers: [DemoClock, DemoPeople],
  exports: [DemoPeople],
})
export class ShellPagesModule {}
