import { dutyWords, lateWords } from '@samraad/duties';
import { localDateOf } from '@samraad/deadlines';
import type { DeadlineRow } from '@samraad/monitoring';
import { casePlace } from '@samraad/requests';
import type { Response } from 'express';
import { type CsvRow, sendCsv } from '../../invoices/csv';
import { PageAt, type PortalRequest } from '../../shell';
import { deadlineWords as words } from './deadline-list.da';
import { doneAbout } from './deadline-list.presenter';
import { DeadlineListReader } from './deadline-list.reader';
import { readDeadlineQuestion } from './deadline-question';

/** The same list as a spreadsheet, all pages of it. */
@PageAt('deadlines.csv', 'monitoring.overview')
export class DeadlineListFile {
  constructor(private readonly reader: DeadlineListReader) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const now = await this.reader.now();
    await sendCsv(res, 'frister', deadlinesCsv(this.reader.all(readDeadlineQuestion(req.query), now), now));
  }
}

async function* deadlinesCsv(rows: AsyncIterable<DeadlineRow>, now: Date): AsyncGenerator<CsvRow> {
  const { columns, provider, region } = words;
  yield [columns.by, words.groups.late, columns.who, columns.case, region, provider, columns.done];
  for await (const row of rows) {
    yield [
      localDateOf(row.duty.by),
      lateWords(row.duty, now) ?? '',
      dutyWords(row.duty, { own: false, party: false, providerName: row.provider, now }),
      casePlace(row.number, row.unit),
      row.region,
      row.provider ?? '',
      doneAbout(row),
    ];
  }
}
