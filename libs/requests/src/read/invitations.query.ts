import { Injectable } from '@nestjs/common';
import { isId, type Queryable } from '@samraad/platform';
import type { InvitationState, InvitedRole } from '../domain/invitation-state';

/** An invitation as the draft's people and the invited see it. */
export interface InvitationView {
  readonly id: string;
  readonly caseId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly role: InvitedRole;
  readonly personId: string;
  readonly name: string;
  readonly inviter: string;
  readonly invitedAt: Date;
  readonly state: InvitationState;
  readonly answeredAt: Date | null;
}

const select = `SELECT i.id, i.case_id AS "caseId", i.unit_id AS "unitId", u.name AS unit, i.role, i.person_id AS "personId",
    p.name, by.name AS inviter, i.invited_at AS "invitedAt", i.state, i.answered_at AS "answeredAt"
  FROM colleague_invitation i JOIN org_unit u ON u.id = i.unit_id JOIN person p ON p.id = i.person_id
  JOIN person by ON by.id = i.invited_by`;

/** Who is invited to which draft. */
@Injectable()
export class InvitationsQuery {
  /** Those of a case, the newest first; never more than 200. */
  ofCase(db: Queryable, caseId: string): Promise<InvitationView[]> {
    return db.query<InvitationView>(
      `${select} WHERE i.case_id = $1 ORDER BY i.invited_at DESC, i.id LIMIT 200`,
      [caseId],
    );
  }

  /** Somebody's own, the newest first; never more than 200. */
  ofPerson(db: Queryable, personId: string): Promise<InvitationView[]> {
    return db.query<InvitationView>(
      `${select} WHERE i.person_id = $1 ORDER BY i.invited_at DESC, i.id LIMIT 200`,
      [personId],
    );
  }

  /** One's own; null when it is somebody else's, or none. */
  async own(db: Queryable, id: string, personId: string): Promise<InvitationView | null> {
    if (!isId(id)) return null;
    const [found] = await db.query<InvitationView>(`${select} WHERE i.id = $1 AND i.person_id = $2`, [
      id,
      personId,
    ]);
    return found ?? null;
  }
}
