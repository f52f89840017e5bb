import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { InvoiceListQuery } from '@samraad/delivery';
import {
  type CaseStatus,
  type DeadlineChoices,
  DeadlineListQuery,
  type DeadlineRow,
  type Deadlines,
  type DeadlinesAsked,
  type Punctuality,
  PunctualityQuery,
} from '@samraad/monitoring';
import { Database, readDomainTime } from '@samraad/platform';
import type { DatedRules, Round } from '@samraad/scheme';
import { DeadlineCaseReader } from './deadline-case.reader';
import { type DeadlineQuestion, pageSize } from './deadline-question';
import { agesShown, type UnpaidInvoices } from './invoice-ages.presenter';

/** Everything the list of deadlines is drawn from. */
export interface DeadlinesOnDesk {
  readonly deadlines: Deadlines;
  readonly choices: DeadlineChoices;
  /** Null without a round. */
  readonly clocks: Punctuality | null;
  readonly unpaid: UnpaidInvoices;
  readonly round: Round | null;
  /** Its rules over time; none without a round. */
  readonly dated: readonly DatedRules[];
  /** The one case asked for. */
  readonly status: CaseStatus | null;
}

/** Reads what is owed over all cases, and how punctual it has been. */
@Injectable()
export class DeadlineListReader {
  constructor(
    private readonly db: Database,
    private readonly list: DeadlineListQuery,
    private readonly punctuality: PunctualityQuery,
    private readonly invoices: InvoiceListQuery,
    private readonly cases: DeadlineCaseReader,
  ) {}

  async read(question: DeadlineQuestion): Promise<DeadlinesOnDesk> {
    const { caseId, page } = question;
    const now = await readDomainTime(this.db);
    const today = localDateOf(now);
    const window = { limit: pageSize, offset: (page - 1) * pageSize };
    const [deadlines, choices, oldest, { sent }, round, status] = await Promise.all([
      this.list.list(this.db, { ...asked(question), ...window }),
      this.list.choices(this.db),
      this.invoices.page({ today, lists: ['sent'] }, { limit: agesShown, offset: 0 }),
      this.invoices.sizes({ today }),
      this.cases.round(now),
      caseId ? this.cases.one(caseId) : null,
    ]);
    const [clocks, dated] = round
      ? await Promise.all([this.punctuality.ofRound(this.db, round.id), this.cases.rulesOver(round.id)])
      : [null, []];
    const unpaid = { oldest, count: sent.count };
    return { deadlines, choices, clocks, unpaid, round, dated, status };
  }

  now(): Promise<Date> {
    return readDomainTime(this.db);
  }

  /** All pages of the list as they are at one instant. */
  all(question: DeadlineQuestion, now: Date): AsyncIterable<DeadlineRow> {
    return this.list.whole(this.db, asked(question), now);
  }
}

const asked = ({
  group,
  providerId,
  regionId,
  holder,
  caseId,
}: DeadlineQuestion): Omit<DeadlinesAsked, 'limit' | 'offset'> => ({
  ...(group ? { group } : {}),
  ...(providerId ? { providerId } : {}),
  ...(regionId ? { regionId } : {}),
  ...(holder ? { holder } : {}),
  ...(caseId ? { caseId } : {}),
});
