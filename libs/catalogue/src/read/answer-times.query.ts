import { KeptSums, type Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** Fewer answers than this say nothing about what to expect [ours]. */
const fewest = 3;

/** A median and what it is the median of. */
export interface AnswerTime {
  readonly days: number;
  /** First contacts in the round. */
  readonly answers: number;
}

/** How long providers take to make contact, for those who choose between them (domain.md §7 "waiting time"). */
@Injectable()
export class AnswerTimesQuery {
  private readonly sums = new KeptSums();

  /**
   * Median calendar days (Copenhagen) from a complete request to the first contact that stopped the dialogue clock, by
   * provider id; a provider with fewer than three first contacts in the round is left out.
   */
  async medianDays(db: Queryable, roundId: string): Promise<ReadonlyMap<string, AnswerTime>> {
    const read = () => db.query<Median>(mediansSql, [roundId, fewest]);
    const rows = await this.sums.of(roundId, read, (all) =>
      all.reduce((sum, { answers }) => sum + answers, 0),
    );
    return new Map(rows.map(({ providerId, days, answers }) => [providerId, { days, answers }]));
  }
}

interface Median extends AnswerTime {
  readonly providerId: string;
}

const mediansSql = `
  SELECT provider_id AS "providerId", count(*)::int AS answers, percentile_disc(0.5) WITHIN GROUP (ORDER BY
    (stopped_at AT TIME ZONE 'Europe/Copenhagen')::date - (started_at AT TIME ZONE 'Europe/Copenhagen')::date) AS days
  FROM case_clock WHERE round_id = $1 AND kind = 'dialogue' AND stopped_at IS NOT NULL
  GROUP BY provider_id HAVING count(*) >= $2`;
