import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';
import { sessionIdleSeconds } from '../domain/session.rules';

/** Somewhere one is signed in; system time. */
export interface OwnSignIn {
  readonly id: string;
  /** The browser in words, as it said when signing in. */
  readonly device: string;
  readonly since: Date;
  /** To within a minute or two. */
  readonly lastSeen: Date;
  /** The session that asks. */
  readonly current: boolean;
}

/** Tells somebody where they are signed in. */
@Injectable()
export class SignInsReader {
  constructor(private readonly db: Database) {}

  /** The sessions of an account that have not ended, the one that asks first, then the newest; fifty at most. */
  of(accountId: string, session: string | null): Promise<readonly OwnSignIn[]> {
    return this.db.query<OwnSignIn>(
      `SELECT sess ->> 'signInId' AS id, coalesce(sess ->> 'device', '') AS device,
         to_timestamp((sess ->> 'signedInAt')::double precision / 1000) AS since,
         (expire - make_interval(secs => $3))::timestamptz AS "lastSeen", coalesce(sid = $2, false) AS current
       FROM session WHERE sess #>> '{passport,user}' = $1 AND expire > LOCALTIMESTAMP AND sess ->> 'signInId' IS NOT NULL
       ORDER BY 5 DESC, 3 DESC, 1 LIMIT 50`,
      [accountId, session, sessionIdleSeconds],
    );
  }
}
