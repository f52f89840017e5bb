import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { dutyWords, lateWords } from '@samraad/duties';
import { localDateOf } from '@samraad/deadlines';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
import { Act } from '../../shell';
import { deadlineWords as words } from './deadline-list.da';
import { doneAbout } from './deadline-list.presenter';
import { DeadlineListReader } from './deadline-list.reader';
import { readDeadlineQuestion } from './deadline-question';

/** The same list as a spreadsheet, all pages of it. */
@ApiExcludeController()
@Controller()
export class DeadlineCsvController {
  constructor(private readonly reader: DeadlineListReader) {}

  @Get('/frister.csv')
  @Act('monitoring.overview')
  async csv(@Query() query: Record<string, unknown>, @Res() res: Response): Promise<void> {
    const { deadlines } = await this.reader.read(readDeadlineQuestion(query), true);
    const { columns, provider, region } = words;
    const rows = deadlines.items.map((row) => [
      localDateOf(row.duty.by),
      lateWords(row.duty, deadlines.now) ?? '',
      dutyWords(row.duty, { own: false, party: false, providerName: row.provider, now: deadlines.now }),
      words.number(row.number, row.unit),
      row.region,
      row.provider ?? '',
      doneAbout(row),
    ]);
    const head = [columns.by, words.groups.late, columns.who, columns.case, region, provider, columns.done];
    sendCsv(res, 'frister', [head, ...rows]);
  }
}
