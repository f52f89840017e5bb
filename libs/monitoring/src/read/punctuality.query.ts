import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { RunClock } from '../domain/punctuality.rules';

/** The clocks of a round that were kept or have run out, oldest first. */
@Injectable()
export class PunctualityQuery {
  ofRound(db: Queryable, roundId: string): Promise<RunClock[]> {
    return db.query<RunClock>(
      `SELECT r.id AS "caseId", r.number, r.unit_name AS unit, r.region_id AS "regionId", r.region_name AS region,
         p.id AS "providerId", p.name AS provider, k.kind, k.due_at AS "dueAt", k.breached_at IS NOT NULL AS breached,
         k.stopped_at AS "metAt"
       FROM case_clock k JOIN case_card r ON r.id = k.case_id JOIN provider p ON p.id = k.provider_id
       WHERE k.round_id = $1 AND (k.breached_at IS NOT NULL OR k.stopped_at IS NOT NULL) ORDER BY k.due_at, k.seq`,
      [roundId],
    );
  }
}
