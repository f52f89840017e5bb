import type { LocalDate } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import { Injectable } from '@nestjs/common';

/** A theme of a round a provider has neither written about nor sent anything about for approval. */
export interface UnwrittenTheme {
  readonly providerId: string;
  readonly key: string;
  readonly name: string;
}

const unwritten = (where: string) => `
  SELECT rp.provider_id AS "providerId", t.key, t.name
  FROM round_provider rp JOIN round r ON r.id = rp.round_id JOIN theme t ON t.round_id = r.id
  WHERE ${where}
    AND NOT EXISTS (SELECT FROM provider_approach a
      WHERE a.round_id = r.id AND a.provider_id = rp.provider_id AND a.theme_key = t.key)
    AND NOT EXISTS (SELECT FROM provider_profile v CROSS JOIN jsonb_array_elements(v.profile -> 'approaches') AS sent
      WHERE v.provider_id = rp.provider_id AND v.state = 'sent' AND sent ->> 'theme' = t.key)
    AND NOT EXISTS (SELECT FROM round_provider_change c
      WHERE c.round_id = r.id AND c.provider_id = rp.provider_id AND c.kind = 'ended' AND c.from_day <= $2)
  ORDER BY rp.provider_id, r.requests_from, t.position`;

/** What providers still owe their readers: how they go about each theme of the round, also one that begins later (domain.md §7, §8). */
@Injectable()
export class UnwrittenThemesQuery {
  /** Of every provider that serves a round on a day. */
  inRound(db: Queryable, roundId: string, day: LocalDate): Promise<UnwrittenTheme[]> {
    return db.query<UnwrittenTheme>(unwritten('r.id = $1'), [roundId, day]);
  }

  /** Of one provider, in the rounds that take requests on a day or later. */
  ofProvider(db: Queryable, providerId: string, day: LocalDate): Promise<UnwrittenTheme[]> {
    return db.query<UnwrittenTheme>(unwritten('rp.provider_id = $1 AND r.requests_to >= $2'), [
      providerId,
      day,
    ]);
  }
}
