import { DomainEvents, newId, systemActor, type Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { Client } from 'pg';
import { StartClocks } from '../application/start-clocks';
import { type ClockRules, defaultClockRules } from '../domain/clock-rules';
import { ClockBreached, ClockWarned } from '../domain/deadlines.events';

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

/** Notes every warning and breach as one line: '<kind> warned 3 2026-11-24T07:00Z'. */
export function listenToClocks(app: TestApp): { of(caseId: string): string[] } {
  const heard: { caseId: string; line: string }[] = [];
  const minute = (at: Date) => `${at.toISOString().slice(0, 16)}Z`;
  app.get(DomainEvents).on(ClockWarned, async (tx, event) => {
    const line = `${event.kind} warned ${event.workingDaysLeft} ${minute(await tx.now())}`;
    heard.push({ caseId: event.caseId, line });
  });
  app.get(DomainEvents).on(ClockBreached, async (tx, event) => {
    const line = `${event.kind} breached ${minute(event.breachedAt)} noticed ${minute(await tx.now())}`;
    heard.push({ caseId: event.caseId, line });
  });
  return { of: (caseId) => heard.filter((one) => one.caseId === caseId).map((one) => one.line) };
}
