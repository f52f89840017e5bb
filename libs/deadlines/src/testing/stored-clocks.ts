import { Database, newId, systemActor, type Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { Client } from 'pg';
import { StartClocks } from '../application/start-clocks';
import { type ClockRules, defaultClockRules } from '../domain/clock-rules';

/** Runs work as the system in one unit of work. */
export const asSystem = <T>(app: TestApp, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.uow.run(systemActor('test'), work);

/** Unties the clocks from what lies right of this lib, so its tests need no case, provider or round. */
export async function untieClocks(app: TestApp): Promise<void> {
  const owner = new Client({ connectionString: app.url });
  await owner.connect();
  const drop = (table: string, names: readonly string[]) =>
    owner.query(
      `ALTER TABLE ${table} ${names.map((name) => `DROP CONSTRAINT ${table}_${name}_fk`).join(', ')}`,
    );
  try {
    await drop('case_clock', ['case', 'provider', 'round']);
    await drop('clock_pause', ['case', 'provider']);
  } finally {
    await owner.end();
  }
}

/** Starts both clocks of a new case at an instant, which becomes the present; answers the case's id. */
export async function startClocks(
  app: TestApp,
  instant: string,
  rules: ClockRules = defaultClockRules,
): Promise<string> {
  await app.setTime(instant);
  const caseId = newId();
  const startedAt = new Date(instant);
  await asSystem(app, (tx) =>
    app.get(StartClocks).execute(tx, { caseId, roundId: newId(), providerId: newId(), startedAt, rules }),
  );
  return caseId;
}

/** The breaches recorded on a case's clocks, in order, each as one line: 'dialogue breached 2026-11-27T23:00Z'. */
export async function breachesOf(app: TestApp, caseId: string): Promise<string[]> {
  const rows = await app
    .get(Database)
    .query<{ kind: string; at: Date }>(
      'SELECT kind, breached_at AS at FROM case_clock WHERE case_id = $1 AND breached_at IS NOT NULL ORDER BY 2, seq',
      [caseId],
    );
  return rows.map(({ kind, at }) => `${kind} breached ${at.toISOString().slice(0, 16)}Z`);
}
