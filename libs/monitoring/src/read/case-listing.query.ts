import { Injectable } from '@nestjs/common';
import { KeptSums, type Queryable } from '@samraad/platform';
import { type Listing, listingCount, listingPage } from './case-listing.sql';

/** A case in a list, and whether the content is the viewer's to read, not only that it is (domain.md §2). */
export interface ListedCase {
  readonly case_id: string;
  readonly may_read: boolean;
}

/** Which cases a list shows, in its order: read from the listing's rows, however many cases there are. */
@Injectable()
export class CaseListingQuery {
  private readonly sums = new KeptSums();

  async page(
    db: Queryable,
    listing: Listing,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly cases: readonly ListedCase[]; readonly total: number }> {
    if (listing.places.length === 0) return { cases: [], total: 0 };
    const [cases, total] = await Promise.all([this.cases(db, listing, page), this.count(db, listing)]);
    return { cases, total };
  }

  private async cases(
    db: Queryable,
    listing: Listing,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<readonly ListedCase[]> {
    const ask = (whole: boolean) => {
      const { sql: pageSql, params } = listingPage(listing, page, whole);
      return db.query<ListedCase>(pageSql, params);
    };
    const first = await ask(false);
    return listing.search && first.length < page.limit ? ask(true) : first;
  }

  private count(db: Queryable, listing: Listing): Promise<number> {
    const { sql: countSql, params } = listingCount(listing);
    return this.sums.count([countSql, ...params], () => db.query<{ n: number }>(countSql, params));
  }
}
