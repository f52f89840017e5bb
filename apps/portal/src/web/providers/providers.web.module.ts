import { Module } from '@nestjs/common';
import { BookingModule } from '@samraad/booking';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { EvaluationModule } from '@samraad/evaluation';
import { MonitoringModule } from '@samraad/monitoring';
import { SchemeModule } from '@samraad/scheme';
import { CatalogueReader } from './catalogue.reader';
import { CurrentProviders } from './current-providers';
import { HelpToChoosePage } from './help-to-choose/help-to-choose.page';
import { ProviderListPage } from './provider-list/provider-list.page';
import { ProviderFiguresReader } from './provider-figures';
import { ProviderOutlook } from './provider-outlook';
import { ThemePage } from './theme-page/theme-page.page';
import { ProviderPage } from './provider-page/provider-page.page';

/** The catalogue's pages, and what is on offer today for the pages beside them. */
@Module({
  imports: [BookingModule, SchemeModule, CatalogueModule, BudgetModule, EvaluationModule, MonitoringModule],
  controllers: [ProviderListPage, ProviderPage, HelpToChoosePage, ThemePage],
  providers: [CatalogueReader, CurrentProviders, ProviderFiguresReader, ProviderOutlook],
  exports: [CatalogueReader, CurrentProviders, ProviderFiguresReader, ProviderOutlook],
})
export class ProvidersWebModule {}
