import { Module } from '@nestjs/common';
import { BudgetModule } from '@samraad/budget';
import { CatalogueModule } from '@samraad/catalogue';
import { MonitoringModule } from '@samraad/monitoring';
import { SchemeModule } from '@samraad/scheme';
import { MoneyDesk } from './money-desk';
import { MoneyFile, MoneyPage } from './money.page';
import { PostingPage } from './posting.page';

/** Money, figure by figure: for the auditor and the central sides. */
@Module({
  imports: [SchemeModule, CatalogueModule, BudgetModule, MonitoringModule],
  controllers: [MoneyPage, MoneyFile, PostingPage],
  providers: [MoneyDesk],
})
export class MoneyWebModule {}
