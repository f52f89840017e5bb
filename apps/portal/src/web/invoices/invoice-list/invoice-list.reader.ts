import { Injectable } from '@nestjs/common';
import { ProviderReader } from '@samraad/catalogue';
import { type LocalDate, localDateOf } from '@samraad/deadlines';
import { InvoiceListQuery, type InvoiceView } from '@samraad/delivery';
import { followsScheme, type Viewer } from '@samraad/identity';
import { Database, readDomainTime } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { invoiceScope } from '../invoice-scope';
import type { InvoiceChoices } from './invoice-filters.presenter';
import type { InvoicesListed } from './invoice-list.presenter';
import { askedOf, type InvoiceQuestion, pageSize } from './invoice-question';

/** Reads a list of invoices, how large the others are, and what they can be narrowed to. */
@Injectable()
export class InvoiceListReader {
  constructor(
    private readonly db: Database,
    private readonly list: InvoiceListQuery,
    private readonly providers: ProviderReader,
    private readonly rounds: RoundReader,
  ) {}

  async read(viewer: Viewer, question: InvoiceQuestion): Promise<InvoicesListed> {
    const today = await this.today();
    const asked = askedOf(question, invoiceScope(viewer), today);
    const { lists: _, order: __, ...filter } = asked;
    const window = { limit: pageSize, offset: (question.page - 1) * pageSize };
    const [items, sizes, choices] = await Promise.all([
      this.list.page(asked, window),
      this.list.sizes(filter),
      this.choices(followsScheme(viewer)),
    ]);
    return { items, sizes, choices, question, today };
  }

  async today(): Promise<LocalDate> {
    return localDateOf(await readDomainTime(this.db));
  }

  /** All pages of a list as they are at one instant. */
  all(viewer: Viewer, question: InvoiceQuestion, today: LocalDate): AsyncIterable<InvoiceView> {
    return this.list.whole(askedOf(question, invoiceScope(viewer), today));
  }

  /** A provider has no other to choose. */
  private async choices(overseer: boolean): Promise<InvoiceChoices> {
    const [rounds, providers] = await Promise.all([
      this.rounds.all(this.db),
      overseer ? this.providers.all(this.db) : null,
    ]);
    return { providerId: providers, roundId: rounds.length > 1 ? rounds : null };
  }
}
