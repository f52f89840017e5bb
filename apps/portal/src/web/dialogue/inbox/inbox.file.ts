import type { Response } from 'express';
import { type InboxItem } from '@samraad/monitoring';
import { type CsvRow, sendCsv } from '../../invoices/csv';
import { PageAt, type PortalRequest, viewerOf } from '../../shell';
import { inboxWords as words } from './inbox.da';
import { readInboxQuestion } from './inbox.form';
import { InboxReader } from './inbox.reader';
import { fileRow, type RowsContext } from './inbox-rows.presenter';

/** The same list as a spreadsheet, all pages of it. */
@PageAt('inbox.csv', 'dialogue.inbox')
export class InboxFile {
  constructor(private readonly reader: InboxReader) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const viewer = viewerOf(req);
    const now = await this.reader.now();
    const items = this.reader.all(viewer, readInboxQuestion(req.query), now);
    await sendCsv(res, 'sager', inboxCsv(items, { viewer, now }));
  }
}

async function* inboxCsv(
  items: AsyncIterable<InboxItem>,
  context: Pick<RowsContext, 'viewer' | 'now'>,
): AsyncGenerator<CsvRow> {
  yield Object.values(words.file);
  for await (const item of items) yield fileRow(item, context);
}
