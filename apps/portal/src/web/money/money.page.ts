import { join } from 'node:path';
import type { TracedEntry } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { Database, domainTimeOf, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import type { Response } from 'express';
import { type CsvRow, csvKroner, sendCsv } from '../invoices/csv';
import { type Ask, orNotFound, pageAsked, PageAt, type PortalRequest, ReadPage } from '../shell';
import { MoneyDesk } from './money-desk';
import { moneyWords as words } from './money.da';
import { entriesShown, type MoneyFacts, presentMoney } from './money.presenter';

/** Any figure of the ledger down to its postings, as of any day; the auditor's and the central sides'. */
@PageAt('money', 'money.trace')
export class MoneyPage extends ReadPage<MoneyFacts> {
  readonly template = join(__dirname, 'money.hbs');
  override readonly wide = true;

  constructor(
    private readonly db: Database,
    private readonly desk: MoneyDesk,
  ) {
    super();
  }

  async open({ query }: Ask): Promise<MoneyFacts> {
    const asked = await this.desk.asked(this.db, query);
    const today = localDateOf(await domainTimeOf(this.db));
    const { traced, round, day } = asked;
    if (traced === null) {
      const [rounds, frames] = await Promise.all([
        this.desk.allRounds(this.db),
        this.desk.figures(this.db, round, day),
      ]);
      return { kind: 'frames', asked, today, rounds, frames };
    }
    const page = pageAsked(query);
    const window = { limit: entriesShown, offset: (page - 1) * entriesShown };
    const [figure, entries] = await Promise.all([
      this.desk.trace.figure(traced),
      this.desk.trace.entries(traced, window),
    ]);
    return { kind: 'entries', asked, today, figure, entries, page };
  }

  present(facts: MoneyFacts) {
    return presentMoney(facts);
  }
}

/** The same postings as a spreadsheet, all of them. */
@PageAt('money.csv', 'money.trace')
export class MoneyFile {
  constructor(
    private readonly db: Database,
    private readonly desk: MoneyDesk,
  ) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const { traced, day } = await this.desk.asked(this.db, req.query);
    await sendCsv(res, `posteringer-${day}`, entriesCsv(this.desk.trace.all(orNotFound(traced))));
  }
}

async function* entriesCsv(entries: AsyncIterable<TracedEntry>): AsyncGenerator<CsvRow> {
  yield words.csvHeader;
  for await (const one of entries) {
    yield [
      one.postingId,
      localDateOf(one.occurredAt),
      t(`budget.posting.${one.kind}`),
      one.number === null ? '' : casePlace(one.number, one.unit),
      t(`budget.account.${one.account}`),
      t(`budget.account.${one.other}`),
      csvKroner(one.amount),
      one.reference,
    ];
  }
}
