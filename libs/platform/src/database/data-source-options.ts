import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { Pooling } from '../config/config';
import { SharedClient } from './shared-client';
import { SnakeNamingStrategy } from './snake-naming.strategy';

/** The role the apps run under: no DDL, and only INSERT and SELECT on append-only tables. */
export const appRole = 'samraad_app';

// A date is a day, not an instant: pg would make it midnight in the server's zone.
types.setTypeParser(types.builtins.DATE, (value) => value);

// The isolation level is the connection's, not one more statement in every unit of work.
const ofOurConnections = {
  options: `-c role=${appRole} -c default_transaction_isolation=read\\ committed`,
};

/**
 * Connection options of the apps (under `samraad_app`). What is said at the start of a connection holds for one of our own
 * only; of shared ones `assertRightsFit` sees that they come so.
 */
export function dataSourceOptions(url: string, poolSize: number, pooling: Pooling): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    namingStrategy: new SnakeNamingStrategy(),
    // TypeORM's own error log prints the parameters, and those are people's words: our filters log the error instead.
    logging: false,
    poolSize,
    poolErrorHandler: () => undefined,
    extra: {
      ...(pooling === 'none' ? ofOurConnections : {}),
      ...(pooling === 'transaction' ? { Client: SharedClient } : {}),
      connectionTimeoutMillis: 10_000,
    },
  };
}
