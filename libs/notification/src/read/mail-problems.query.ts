import { Injectable } from '@nestjs/common';
import { Database, isId, KeptSums } from '@samraad/platform';

/** A mail that waits for a human. */
export interface MailProblem {
  readonly id: string;
  readonly kind: string;
  readonly personId: string;
  readonly caseId: string | null;
  readonly to: string | null;
  readonly subject: string;
  readonly status: 'failed' | 'undeliverable';
  readonly attempts: number;
  /** A code, e.g. 'EENVELOPE'. */
  readonly lastError: string | null;
  /** Domain time of what it tells. */
  readonly at: Date;
}

/** Mails nobody got: failed after all tries, refused by the recipient's server, or without an address. */
@Injectable()
export class MailProblemsQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Newest first. */
  async list(page: { limit: number; offset: number }): Promise<{ items: MailProblem[]; total: number }> {
    const [items, total] = await Promise.all([
      this.db.query<MailProblem>(`${problemSql} ORDER BY domain_at DESC, id DESC LIMIT $1 OFFSET $2`, [
        page.limit,
        page.offset,
      ]),
      this.sums.count([], () => this.db.query<{ n: number }>(countSql)),
    ]);
    return { items, total };
  }

  /** One of them; null when the mail is none, or got there after all. */
  async one(id: string): Promise<MailProblem | null> {
    if (!isId(id)) return null;
    return (await this.db.query<MailProblem>(`${problemSql} AND id = $1`, [id]))[0] ?? null;
  }
}

const nobodyGot = `FROM mail_message WHERE status IN ('failed', 'undeliverable')`;
const problemSql = `SELECT id, mail_kind AS kind, person_id AS "personId", case_id AS "caseId", to_address AS "to", subject,
    status, attempts, last_error AS "lastError", domain_at AS at ${nobodyGot}`;
const countSql = `SELECT count(*)::int AS n ${nobodyGot}`;
