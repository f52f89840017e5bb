import { Module } from '@nestjs/common';
import { IdentityModule } from '@samraad/identity';
import { MonitoringModule } from '@samraad/monitoring';
import { ProposalsModule } from '@samraad/proposals';
import { SchemeModule } from '@samraad/scheme';
import { AgendaPage } from './agenda/agenda.page';
import { RegionFiguresReader } from './region-figures.reader';
import { DropModelChoiceButton, ModelChoicePage } from './model-choice/model-choice.page';
import { ModelChoicePicture } from './model-choice/model-choice.picture';
import { ModelChoiceReader, SchemeReaders } from './model-choice/model-choice.reader';
import { RegionCsvFile, RegionPdfFile, RegionXlsxFile } from './region-files.page';

/** What a Hovedudvalg sees of its region, to take along: figures as files, and the agenda paper. */
@Module({
  imports: [IdentityModule, MonitoringModule, ProposalsModule, SchemeModule],
  controllers: [
    AgendaPage,
    ModelChoicePage,
    DropModelChoiceButton,
    RegionCsvFile,
    RegionXlsxFile,
    RegionPdfFile,
  ],
  providers: [RegionFiguresReader, ModelChoicePicture, ModelChoiceReader, SchemeReaders],
  exports: [RegionFiguresReader, ModelChoiceReader, SchemeReaders],
})
export class RegionWebModule {}
