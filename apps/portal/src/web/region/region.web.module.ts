import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { SchemeModule } from '@samraad/scheme';
import { AgendaPage } from './agenda/agenda.page';
import { RegionFiguresReader } from './region-figures.reader';
import { RegionCsvFile, RegionPdfFile, RegionXlsxFile } from './region-files.page';

/** What a Hovedudvalg sees of its region, to take along: figures as files, and the agenda paper. */
@Module({
  imports: [MonitoringModule, SchemeModule],
  controllers: [AgendaPage, RegionCsvFile, RegionXlsxFile, RegionPdfFile],
  providers: [RegionFiguresReader],
  exports: [RegionFiguresReader],
})
export class RegionWebModule {}
