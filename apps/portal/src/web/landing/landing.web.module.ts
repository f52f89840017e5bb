import { Global, Module } from '@nestjs/common';
import { CatalogueModule } from '@samraad/catalogue';
import { SchemeModule } from '@samraad/scheme';
import { ProvidersWebModule } from '../providers/providers.web.module';
import { LANDING_PAGE } from '../shell';
import { LandingPage } from './front-page/front-page.page';
import { HowItWorksPage } from './how-it-works/how-it-works.page';
import { RegionModelsReader, RoundPage } from './round/round.page';
import { SelfCheckPage } from './self-check/self-check.page';
import { WhoSeesPage } from './who-sees/who-sees.page';

/** What a stranger reads before asking for help; global, since the front page's address belongs to the shell. */
@Global()
@Module({
  imports: [SchemeModule, CatalogueModule, ProvidersWebModule],
  controllers: [HowItWorksPage, RoundPage, SelfCheckPage, WhoSeesPage],
  providers: [LandingPage, RegionModelsReader, { provide: LANDING_PAGE, useExisting: LandingPage }],
  exports: [LANDING_PAGE],
})
export class LandingWebModule {}
