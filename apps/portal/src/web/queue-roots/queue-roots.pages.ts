import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '@samraad/platform';
import { type QueueRoot, QueueRootsQuery } from '@samraad/requests';
import type { Response } from 'express';
import { type CsvRow, sendCsv } from '../invoices/csv';
import { type Ask, orNotFound, pageAsked, PageAt, type PortalRequest, ReadPage } from '../shell';
import { queueRootWords as words } from './queue-roots.da';
import { pageSize, presentQueueRoots, type QueueRootsListed } from './queue-roots.presenter';

/** The days' codes, for everybody. */
@PageAt('queue-roots', 'public.queue-roots')
export class QueueRootsPage extends ReadPage<QueueRootsListed> {
  readonly template = join(__dirname, 'queue-roots.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly roots: QueueRootsQuery,
  ) {
    super();
  }

  async open({ query }: Ask): Promise<QueueRootsListed> {
    const page = pageAsked(query);
    const found = await this.roots.list(this.db, { limit: pageSize, offset: (page - 1) * pageSize });
    return { ...found, page };
  }

  present(listed: QueueRootsListed) {
    return presentQueueRoots(listed);
  }
}

/** All of them as a spreadsheet: the codes whole, so that they can be compared. */
@PageAt('queue-roots.csv', 'public.queue-roots')
export class QueueRootsFile {
  constructor(
    private readonly db: Database,
    private readonly roots: QueueRootsQuery,
  ) {}

  async show(_: PortalRequest, res: Response): Promise<void> {
    const { items } = await this.roots.list(this.db, { limit: null, offset: 0 });
    await sendCsv(res, 'dagskoder', csvOf(items));
  }
}

async function* csvOf(items: readonly QueueRoot[]): AsyncGenerator<CsvRow> {
  const { day, entries, root, published } = words.columns;
  yield [day, entries, root, published];
  for (const one of items) yield [one.day, String(one.entries), one.root, one.publishedAt.toISOString()];
}

const script = readFileSync(join(__dirname, 'assets/verify-receipt.mjs'));

/** The program that proves a place without us, to be read and kept. */
@PageAt('queue-roots.script', 'public.queue-roots')
export class QueueScript {
  async show(_: PortalRequest, res: Response): Promise<void> {
    res.attachment('verify-receipt.mjs').type('text/javascript').send(script);
  }
}

/** What proves one's own place, as a file. */
@PageAt('case.queue-proof', 'requests.read-receipt')
export class QueueProofFile {
  constructor(
    private readonly db: Database,
    private readonly roots: QueueRootsQuery,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const proof = orNotFound(await this.roots.proofOf(this.db, req.caseId ?? ''));
    res.attachment('bevis.json').send(`${JSON.stringify(proof, null, 2)}\n`);
  }
}
