import { dutyWords, lateWords } from '@samraad/duties';
import { localDateOf } from '@samraad/deadlines';
import { casePlace } from '@samraad/requests';
import type { Response } from 'express';
import { sendCsv } from '../../invoices/csv';
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
    const { deadlines } = await this.reader.read(readDeadlineQuestion(req.query), true);
    const { columns, provider, region } = words;
    const rows = deadlines.items.map((row) => [
      localDateOf(row.duty.by),
      lateWords(row.duty, deadlines.now) ?? '',
      dutyWords(row.duty, { own: false, party: false, providerName: row.provider, now: deadlines.now }),
      casePlace(row.number, row.unit),
      row.region,
      row.provider ?? '',
      doneAbout(row),
    ]);
    const head = [columns.by, words.groups.late, columns.who, columns.case, region, provider, columns.done];
    sendCsv(res, 'frister', [head, ...rows]);
  }
}
