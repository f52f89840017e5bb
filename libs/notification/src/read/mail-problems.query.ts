import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';

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
  constructor(private readonly db: Database) {}

  /** Newest first. */
  async list(page: { limit: number; offset: number }): Promise<{ items: MailProblem[]; total: number }> {
    const where = `WHERE status IN ('failed', 'undeliverable')`;
    const items = await this.db.query<MailProblem>(
      `SELECT id, mail_kind AS kind, person_id AS "personId", case_id AS "caseId", to_address AS "to", subject,
         status, attempts, last_error AS "lastError", domain_at AS at
       FROM mail_message ${where} ORDER BY domain_at DESC, id LIMIT $1 OFFSET $2`,
      [page.limit, page.offset],
    );
    const [row] = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM mail_message ${where}`,
    );
    return { items, total: row?.total ?? 0 };
  }
}
