import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { SchemeModule } from '@samraad/scheme';
import { CurrentProviders } from './current-providers';
import { ProviderListController } from './provider-list/provider-list.controller';
import { ProviderOutlook } from './provider-outlook';
import { ProviderPageController } from './provider-page/provider-page.controller';

/** The catalogue's pages, and what is on offer today for the pages beside them. */
@Module({
  imports: [SchemeModule, CatalogueModule, BudgetModule],
  controllers: [ProviderListController, ProviderPageController],
  providers: [CurrentProviders, ProviderOutlook],
  exports: [CurrentProviders, ProviderOutlook],
})
export class ProvidersWebModule {}
