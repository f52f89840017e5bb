import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { DeclineReason } from '../domain/dialogue.rules';

/** A provider's yes or no, with the reason it gave the parties. */
export interface ProviderAnswer {
  readonly id: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly decision: 'accept' | 'decline';
  readonly reasonCode: DeclineReason | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Who has had a case at its provider; `note` is the provider's own. */
export interface AssignmentView {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Who gave it. */
  readonly by: string;
  readonly from: Date;
  readonly to: Date | null;
  readonly note: string | null;
}

/** Answers, and who has had the case. */
@Injectable()
export class ProviderAnswersQuery {
  /** Every provider's answers to a case, oldest first; for the parties. */
  async ofCase(db: Queryable, caseId: string): Promise<ProviderAnswer[]> {
    return db.query<ProviderAnswer>(
      `SELECT d.id, d.provider_id AS "providerId", provider.name AS "providerName", d.decision,
         d.reason_code AS "reasonCode", d.reason, person.name AS by, d.decided_at AS at
       FROM provider_decision d JOIN provider ON provider.id = d.provider_id JOIN person ON person.id = d.decided_by
       WHERE d.case_id = $1 ORDER BY d.seq`,
      [caseId],
    );
  }

  /** Who has had a case at one provider, oldest first; for that provider only. */
  async assignments(db: Queryable, caseId: string, providerId: string): Promise<AssignmentView[]> {
    return db.query<AssignmentView>(
      `SELECT a.id, a.person_id AS "personId", person.name, giver.name AS by, a.from_at AS "from", a.to_at AS "to", a.note
       FROM assignment a JOIN person ON person.id = a.person_id JOIN person giver ON giver.id = a.assigned_by
       WHERE a.case_id = $1 AND a.provider_id = $2 ORDER BY a.seq`,
      [caseId, providerId],
    );
  }
}
