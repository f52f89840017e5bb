import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { SnakeNamingStrategy } from './snake-naming.strategy';

/** The role the apps run under: no DDL, and only INSERT and SELECT on append-only tables. */
export const appRole = 'samraad_app';

// A date is a day, not an instant: pg would make it midnight in the server's zone.
types.setTypeParser(types.builtins.DATE, (value) => value);

/** Connection options of the apps (under `samraad_app`). */
export function dataSourceOptions(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    namingStrategy: new SnakeNamingStrategy(),
    // TypeORM's own error log prints the parameters, and those are people's words: our filters log the error instead.
    logging: false,
    poolSize,
    poolErrorHandler: () => undefined,
    // The isolation level is the connection's, not one more statement in every unit of work.
    extra: {
      options: `-c role=${appRole} -c default_transaction_isolation=read\\ committed`,
      connectionTimeoutMillis: 10_000,
    },
  };
}
