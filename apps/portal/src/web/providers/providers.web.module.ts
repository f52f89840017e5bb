import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { SchemeModule } from '@samraad/scheme';
import { CurrentProviders } from './current-providers';
import { ProviderListPage } from './provider-list/provider-list.page';
import { ProviderOutlook } from './provider-outlook';
import { ProviderPage } from './provider-page/provider-page.page';

/** The catalogue's pages, and what is on offer today for the pages beside them. */
@Module({
  imports: [SchemeModule, CatalogueModule, BudgetModule],
  controllers: [ProviderListPage, ProviderPage],
  providers: [CurrentProviders, ProviderOutlook],
  exports: [CurrentProviders, ProviderOutlook],
})
export class ProvidersWebModule {}
