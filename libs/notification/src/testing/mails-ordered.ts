import type { Sql } from '@samraad/platform';
import type { MailStatus } from '../domain/mail-status';

/** A mail as ordered, delivered or not. */
export interface OrderedMail {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly personId: string;
  readonly to: string | null;
  readonly caseId: string | null;
  readonly subject: string;
  readonly text: string;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly at: Date;
}

/** The mails ordered so far, oldest first, for other libs' tests: who was told what. */
export async function mailsOrdered(
  db: Sql,
  filter: { kind?: string; personId?: string; caseId?: string } = {},
): Promise<OrderedMail[]> {
  return db.query<OrderedMail>(
    `SELECT id, key, mail_kind AS kind, person_id AS "personId", to_address AS "to", case_id AS "caseId", subject,
       text_body AS text, status, attempts, domain_at AS at
     FROM mail_message WHERE ($1::text IS NULL OR mail_kind = $1) AND ($2::uuid IS NULL OR person_id = $2)
       AND ($3::uuid IS NULL OR case_id = $3)
     ORDER BY domain_at, key, person_id`,
    [filter.kind ?? null, filter.personId ?? null, filter.caseId ?? null],
  );
}
