import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';

/** Somebody an act was told to. */
export interface MailTold {
  readonly name: string;
  /** False for somebody without an address. */
  readonly reached: boolean;
}

/** Who was written to about an act in a case: the mails ordered at its very instant. */
@Injectable()
export class MailsToldQuery {
  /** The one somebody was written to at that instant; null when they were not, or are the one whose act it was. */
  async ofPerson(
    db: Queryable,
    act: { readonly personId: string; readonly at: Date; readonly butNot: string },
  ): Promise<MailTold | null> {
    if (act.personId === act.butNot) return null;
    const [row] = await db.query<MailTold>(
      `SELECT p.name, bool_or(m.to_address IS NOT NULL) AS reached
       FROM mail_message m JOIN person p ON p.id = m.person_id
       WHERE m.person_id = $1 AND m.domain_at = $2 GROUP BY p.name`,
      [act.personId, act.at],
    );
    return row ?? null;
  }

  /** By name, each once, without the one whose act it was. */
  of(
    db: Queryable,
    act: { readonly caseId: string; readonly at: Date; readonly butNot: string },
  ): Promise<readonly MailTold[]> {
    return db.query<MailTold>(
      `SELECT p.name, bool_or(m.to_address IS NOT NULL) AS reached
       FROM mail_message m JOIN person p ON p.id = m.person_id
       WHERE m.case_id = $1 AND m.domain_at = $2 AND m.person_id <> $3
       GROUP BY p.id, p.name ORDER BY p.name, p.id`,
      [act.caseId, act.at, act.butNot],
    );
  }
}
