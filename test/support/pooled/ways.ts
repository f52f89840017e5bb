import { PgBouncer, pgBouncerVersion } from './pg-bouncer';
import type { Pooler } from './pooler';
import { SharingProxy } from './sharing-proxy';

/** A way for many processes to share a few connections. */
export interface SharedWay {
  readonly name: string;
  /** DATABASE_POOLING. */
  readonly pooling: 'transaction' | 'transaction-prepared';
  /** `url` names the login all share. */
  readonly start: (url: string) => Promise<Pooler>;
  /** Whether this machine lacks it: then its tests are skipped. */
  readonly missing: boolean;
}

const installed = pgBouncerVersion() ?? 0;

export const standIn: SharedWay = {
  name: 'our stand-in for PgBouncer',
  pooling: 'transaction',
  start: (url) => SharingProxy.start(url),
  missing: false,
};

export const pgBouncer: SharedWay = {
  name: 'PgBouncer (skipped where it is not installed)',
  pooling: 'transaction',
  start: (url) => PgBouncer.start(url),
  missing: installed === 0,
};

export const rememberingPgBouncer: SharedWay = {
  name: 'PgBouncer that remembers statements (skipped where 1.21 or later is not installed)',
  pooling: 'transaction-prepared',
  start: (url) => PgBouncer.start(url, ['max_prepared_statements = 200']),
  missing: installed < 121,
};
