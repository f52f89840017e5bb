import type { Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** Fewer answers than this say nothing about what to expect [ours]. */
const fewest = 3;

/** How long providers take to make contact, for those who choose between them (domain.md §7 "waiting time"). */
@Injectable()
export class AnswerTimesQuery {
  /**
   * Median calendar days (Copenhagen) from a complete request to the first contact that stopped the dialogue clock, by
   * provider id; a provider with fewer than three first contacts in the round is left out.
   */
  async medianDays(db: Queryable, roundId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await db.query<{ providerId: string; days: number }>(
      `SELECT provider_id AS "providerId", percentile_disc(0.5) WITHIN GROUP (ORDER BY
           (stopped_at AT TIME ZONE 'Europe/Copenhagen')::date - (started_at AT TIME ZONE 'Europe/Copenhagen')::date) AS days
         FROM case_clock WHERE round_id = $1 AND kind = 'dialogue' AND stopped_at IS NOT NULL
         GROUP BY provider_id HAVING count(*) >= $2`,
      [roundId, fewest],
    );
    return new Map(rows.map(({ providerId, days }) => [providerId, days]));
  }
}
