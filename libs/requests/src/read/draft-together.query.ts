import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { DraftTogether } from '../domain/draft-people';

/** What is remembered of the people of a draft: asked, here, invited, ready, nudged. */
@Injectable()
export class DraftTogetherQuery {
  async of(db: Queryable, caseId: string): Promise<DraftTogether> {
    const [visits, calls, invited, ready, nudged] = await Promise.all([
      db.query<DraftTogether['visits'][number]>(
        `SELECT person_id AS "personId", first_at AS "firstAt", last_at AS "lastAt", before_at AS "beforeAt"
         FROM draft_visit WHERE case_id = $1`,
        [caseId],
      ),
      db.query<DraftTogether['calls'][number]>(
        'SELECT person_id AS "personId", called_at AS "askedAt" FROM draft_call WHERE case_id = $1',
        [caseId],
      ),
      db.query<DraftTogether['invited'][number]>(
        `SELECT i.id, p.name, i.role, i.unit_id AS "unitId", i.invited_at AS "invitedAt" FROM colleague_invitation i
         JOIN person p ON p.id = person_now(i.person_id) WHERE i.case_id = $1 AND i.state = 'asked' ORDER BY i.invited_at, i.id`,
        [caseId],
      ),
      db.query<DraftTogether['ready'][number]>(
        `SELECT r.unit_id AS "unitId", r.side, p.name AS by, r.said_at AS at, r.version FROM draft_ready r
         JOIN person p ON p.id = person_now(r.person_id) WHERE r.case_id = $1`,
        [caseId],
      ),
      db.query<DraftTogether['nudged'][number]>(
        `SELECT DISTINCT ON (n.unit_id, n.side) n.unit_id AS "unitId", n.side, n.day::text AS day, p.name AS by
         FROM draft_nudge n JOIN person p ON p.id = person_now(n.person_id) WHERE n.case_id = $1 ORDER BY n.unit_id, n.side, n.day DESC`,
        [caseId],
      ),
    ]);
    return { visits, calls, invited, ready, nudged };
  }
}
