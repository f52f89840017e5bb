import { Module } from '@nestjs/common';
import { DeliveryModule } from '@samraad/delivery';
import { MonitoringModule } from '@samraad/monitoring';
import { SchemeModule } from '@samraad/scheme';
import { DeadlineListFile } from './deadline-list/deadline-list.file';
import { DeadlineListPage } from './deadline-list/deadline-list.page';
import { DeadlineCaseReader } from './deadline-list/deadline-case.reader';
import { DeadlineListReader } from './deadline-list/deadline-list.reader';
import { OwnPunctualityPage } from './own-punctuality/own-punctuality.page';

/** What is owed over all cases, for those who follow the whole scheme. */
@Module({
  imports: [DeliveryModule, MonitoringModule, SchemeModule],
  controllers: [DeadlineListPage, DeadlineListFile, OwnPunctualityPage],
  providers: [DeadlineCaseReader, DeadlineListReader],
})
export class DeadlinesWebModule {}
