import type { Queryable } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import { Injectable } from '@nestjs/common';
import type { CaseStanding } from '../domain/touched-parts';

/** How many open cases stand alike to a change. */
export interface StandingCount extends CaseStanding {
  readonly count: number;
}

/** An open case as a central party sees it: that it is, where, and how far; never what it is about. */
export interface CaseOfChange extends CaseStanding {
  readonly caseId: string;
  readonly number: number;
  readonly unitName: string;
}

/** What a change of a round meets beside its numbered cases. */
export interface AroundChange {
  /** Requests that are being signed now: they keep the rule they were asked under. */
  readonly signing: number;
  readonly plannedUntil: string | null;
}

const standing = `r.stage,
  EXISTS (SELECT FROM case_clock k WHERE k.case_id = r.id AND k.kind = 'dialogue' AND k.closed_at IS NULL
    AND k.stopped_at IS NULL) AS "dialogueRuns",
  EXISTS (SELECT FROM case_clock k WHERE k.case_id = r.id AND k.kind = 'contract' AND k.closed_at IS NULL
    AND k.stopped_at IS NULL) AS "contractRuns",
  EXISTS (SELECT FROM contract c WHERE c.case_id = r.id AND c.state IN ('sent', 'changes_asked')) AS "contractSent",
  EXISTS (SELECT FROM evaluation e WHERE e.case_id = r.id) AS evaluated`;

/** The open cases of a round, by what of the round's rules they have begun under. */
@Injectable()
export class CasesOfChangeQuery {
  counts(db: Queryable, roundId: string): Promise<StandingCount[]> {
    return db.query<StandingCount>(
      `SELECT s.*, count(*)::int AS count FROM (SELECT ${standing} FROM request r
         WHERE r.round_id = $1 AND r.number IS NOT NULL AND r.stage <> ALL ($2)) s
       GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
      [roundId, endStages],
    );
  }

  /** By number. */
  list(db: Queryable, roundId: string, page: { limit: number; offset: number }): Promise<CaseOfChange[]> {
    return db.query<CaseOfChange>(
      `SELECT r.id AS "caseId", r.number, c.unit_name AS "unitName", ${standing}
       FROM request r JOIN case_card c ON c.id = r.id
       WHERE r.round_id = $1 AND r.number IS NOT NULL AND r.stage <> ALL ($2)
       ORDER BY r.number LIMIT $3 OFFSET $4`,
      [roundId, endStages, page.limit, page.offset],
    );
  }

  async around(db: Queryable, roundId: string): Promise<AroundChange> {
    const [row] = await db.query<AroundChange>(
      `SELECT (SELECT count(*)::int FROM request r WHERE r.stage = 'awaiting_signatures'
           AND EXISTS (SELECT FROM signature_asked s WHERE s.request_id = r.id AND s.state = 'asked')) AS signing,
         (SELECT max(a.planned_on) FROM activity a JOIN request r ON r.id = a.case_id
           WHERE r.round_id = $1 AND a.state = 'planned' AND r.stage <> ALL ($2)) AS "plannedUntil"`,
      [roundId, endStages],
    );
    return row ?? { signing: 0, plannedUntil: null };
  }
}
