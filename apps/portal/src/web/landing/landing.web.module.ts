import { Global, Module } from '@nestjs/common';
import { ProvidersWebModule } from '../providers/providers.web.module';
import { LANDING_PAGE } from '../shell';
import { LandingPage } from './front-page/landing-page';
import { HowItWorksController } from './how-it-works/how-it-works.controller';
import { SelfCheckController } from './self-check/self-check.controller';

/** What a stranger reads before asking for help; global, since the front page's address belongs to the shell. */
@Global()
@Module({
  imports: [ProvidersWebModule],
  controllers: [HowItWorksController, SelfCheckController],
  providers: [LandingPage, { provide: LANDING_PAGE, useExisting: LandingPage }],
  exports: [LANDING_PAGE],
})
export class LandingWebModule {}
