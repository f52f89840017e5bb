import { Injectable } from '@nestjs/common';
import { Database, KeptSums, type Ore } from '@samraad/platform';
import {
  type InvoiceFilter,
  type InvoiceList,
  invoiceLists,
  type InvoicesAsked,
  listSizesSql,
  listPageSql,
  type ListWindow,
  wholeListSql,
} from './invoice-list.sql';
import { invoiceOf, type InvoiceRow, type InvoiceView } from './invoices.query';

/** How many invoices there are in a list, and for how much, less what is credited. */
export interface ListSize {
  readonly count: number;
  readonly amount: Ore;
}
export type InvoiceListSizes = Readonly<Record<InvoiceList, ListSize>>;

type SizeRow = Readonly<Record<`n_${InvoiceList}`, number> & Record<`sum_${InvoiceList}`, string>>;

/** The lists of invoices of the provider's and the central parties' pages and the API. */
@Injectable()
export class InvoiceListQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** A page of a list. */
  async page(asked: InvoicesAsked, window: ListWindow): Promise<readonly InvoiceView[]> {
    const { sql: pageSql, params } = listPageSql(asked, window);
    return (await this.db.query<InvoiceRow>(pageSql, [...params])).map(invoiceOf);
  }

  /** All of it as it is at one instant, of any length, for a file. */
  async *whole(asked: InvoicesAsked): AsyncGenerator<InvoiceView> {
    const { sql: wholeSql, params } = wholeListSql(asked);
    for await (const row of this.db.stream<InvoiceRow>(wholeSql, [...params])) yield invoiceOf(row);
  }

  /** How large each list is, of what the filter leaves. */
  sizes(asked: InvoiceFilter & Pick<InvoicesAsked, 'today'>): Promise<InvoiceListSizes> {
    return this.within(asked, []);
  }

  /** How many are in all of the lists asked for at once. */
  async count({ lists = [], order: _, ...asked }: InvoicesAsked): Promise<number> {
    return (await this.within(asked, lists)).all.count;
  }

  private within(
    asked: InvoiceFilter & Pick<InvoicesAsked, 'today'>,
    lists: readonly InvoiceList[],
  ): Promise<InvoiceListSizes> {
    const { sql: sizesSql, params } = listSizesSql(asked, lists);
    const read = async () => sizesOf((await this.db.query<SizeRow>(sizesSql, [...params]))[0]);
    return this.sums.of(sizesSql + JSON.stringify(params), read, ({ all }) => all.count);
  }
}

const sizesOf = (row: SizeRow | undefined): InvoiceListSizes =>
  Object.fromEntries(
    invoiceLists.map((list) => [
      list,
      { count: row?.[`n_${list}`] ?? 0, amount: BigInt(row?.[`sum_${list}`] ?? 0) },
    ]),
  ) as InvoiceListSizes;
