import { Module } from '@nestjs/common';
import { MonitoringModule } from '@samraad/monitoring';
import { RequestsModule } from '@samraad/requests';
import { SchemeModule } from '@samraad/scheme';
import { CommonTextPage } from './common-text/common-text.page';
import { DropOpeningsPage } from './drop-openings/drop-openings.page';
import { OpeningsOfCase, OpeningsReading } from './openings-of-case.reader';
import {
  BeginFromOpeningsPage,
  HandInOpeningPage,
  KeepOpeningsPage,
  OpeningsPage,
  ProposeOpeningsPage,
  TakeOpeningBackPage,
  VouchForColleaguePage,
} from './openings-page/openings.page';
import { WriteOpeningPage } from './write-opening/write-opening.page';

/** Each side's own view of what they ask for, before they write it together. */
@Module({
  imports: [MonitoringModule, RequestsModule, SchemeModule],
  controllers: [
    OpeningsPage,
    ProposeOpeningsPage,
    WriteOpeningPage,
    HandInOpeningPage,
    TakeOpeningBackPage,
    VouchForColleaguePage,
    DropOpeningsPage,
    KeepOpeningsPage,
    BeginFromOpeningsPage,
    CommonTextPage,
  ],
  providers: [OpeningsOfCase, OpeningsReading],
})
export class OpeningsWebModule {}
