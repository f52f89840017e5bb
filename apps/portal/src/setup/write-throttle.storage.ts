import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { Database } from '@samraad/platform';

interface Row {
  hits: number;
  expires_in: number;
}

/** Counts writes in Postgres, so that two portals count together. System time. */
@Injectable()
export class WriteThrottleStorage implements ThrottlerStorage {
  constructor(private readonly db: Database) {}

  async increment(
    key: string,
    ttl: number,
    limit: number,
    blockDuration: number,
  ): ReturnType<ThrottlerStorage['increment']> {
    const [row] = await this.db.query<Row>(
      `INSERT INTO write_throttle AS old (key, hits, window_ends_at) VALUES ($1, 1, clock_timestamp() + make_interval(secs => $2))
       ON CONFLICT (key) DO UPDATE SET
         hits = CASE WHEN old.window_ends_at <= clock_timestamp() THEN 1 ELSE old.hits + 1 END,
         window_ends_at = CASE WHEN old.window_ends_at <= clock_timestamp() THEN EXCLUDED.window_ends_at
           WHEN old.hits = $3 THEN clock_timestamp() + make_interval(secs => $4) ELSE old.window_ends_at END
       RETURNING hits, ceil(extract(epoch FROM window_ends_at - clock_timestamp()))::int AS expires_in`,
      [key, ttl / 1000, limit, blockDuration / 1000],
    );
    const { hits, expires_in: seconds } = row ?? { hits: 1, expires_in: 0 };
    return { totalHits: hits, timeToExpire: seconds, isBlocked: hits > limit, timeToBlockExpire: seconds };
  }
}
