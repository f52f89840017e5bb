import { Injectable } from '@nestjs/common';
import { Database, holdsWords, KeptSums, normalAddress, readSearch } from '@samraad/platform';

/** A mail in the mailbox of demo and tests. `at` is its Date header: domain time. */
export interface CaughtMail {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

export interface CaughtMailFilter {
  /** A whole address, in any case. */
  readonly to?: string;
  /** Part of subject, text or address. */
  readonly search?: string;
}

const matches = `($1::text IS NULL OR to_address = $1)
  AND ($2::text[] IS NULL OR ${holdsWords('subject', '$2')} OR ${holdsWords('text_body', '$2')} OR ${holdsWords('to_address', '$2')})`;
const columns = `id::text, to_address AS "to", from_address AS "from", subject, text_body AS text, html_body AS html, at`;

const countSql = `SELECT count(*)::int AS n FROM caught_mail WHERE ${matches}`;

function values({ to, search }: CaughtMailFilter): readonly unknown[] {
  return [to === undefined ? null : normalAddress(to), readSearch(search)];
}

/** The mailbox page and `GET /demo/mails`. */
@Injectable()
export class CaughtMailQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Newest first. */
  async list(
    filter: CaughtMailFilter & { readonly limit: number; readonly offset: number },
  ): Promise<{ items: CaughtMail[]; total: number }> {
    const [items, total] = await Promise.all([
      this.db.query<CaughtMail>(
        `SELECT ${columns} FROM caught_mail WHERE ${matches} ORDER BY at DESC, id DESC LIMIT $3 OFFSET $4`,
        [...values(filter), filter.limit, filter.offset],
      ),
      this.count(filter),
    ]);
    return { items, total };
  }

  /** One mail; null when the id is none of them. */
  async one(id: string): Promise<CaughtMail | null> {
    if (!/^\d{1,15}$/.test(id)) return null;
    const [mail] = await this.db.query<CaughtMail>(`SELECT ${columns} FROM caught_mail WHERE id = $1`, [id]);
    return mail ?? null;
  }

  async count(filter: CaughtMailFilter = {}): Promise<number> {
    const asked = values(filter);
    return this.sums.count(asked, () => this.db.query<{ n: number }>(countSql, asked));
  }
}
