import type { Queryable, Tx } from '@samraad/platform';
import { type ClockKind, perClock } from '../domain/clock-rules';
import type { LocalDate } from '../domain/local-date';
import type { ClockOutcome, StoredClock } from '../domain/stored-clock';

interface ClockRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: ClockKind;
  readonly provider_id: string;
  readonly round_id: string;
  readonly days: number;
  readonly closing: LocalDate[];
  readonly warning_days: number[];
  readonly warning_hour: number;
  readonly started_at: Date;
  readonly due_at: Date;
  readonly due_day: LocalDate;
  readonly applied_pauses: string[];
  readonly stopped_at: Date | null;
  readonly stopped_by: string | null;
  readonly outcome: ClockOutcome | null;
  readonly breached_at: Date | null;
  readonly reopened_at: Date | null;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
}

const columns = '*, closing_days::text[] AS closing';

/**
 * Locks the clocks of a case that are not closed, in id order. The caller holds the case row: clocks come after it.
 */
export async function lockOpenClocks(tx: Tx, caseId: string): Promise<StoredClock[]> {
  const rows = await tx.query<ClockRow>(
    `SELECT ${columns} FROM case_clock WHERE case_id = $1 AND closed_at IS NULL ORDER BY id FOR UPDATE`,
    [caseId],
  );
  return rows.map(toClock);
}

/** Locks one clock; null when there is none. Due work locks nothing but this row, so it can't wait in a circle. */
export async function lockClock(tx: Tx, id: string): Promise<StoredClock | null> {
  const [row] = await tx.query<ClockRow>(`SELECT ${columns} FROM case_clock WHERE id = $1 FOR UPDATE`, [id]);
  return row ? toClock(row) : null;
}

/** Every clock of the cases, oldest first, dialogue before contract. */
export async function findClocks(db: Queryable, caseIds: readonly string[]): Promise<StoredClock[]> {
  const rows = await db.query<ClockRow>(
    `SELECT ${columns} FROM case_clock WHERE case_id = ANY($1::uuid[]) ORDER BY seq`,
    [caseIds],
  );
  return rows.map(toClock);
}

/** The clocks of one provider with a case, which begin together: one statement, in the order given. */
export async function insertClocks(
  tx: Tx,
  clocks: readonly StoredClock[],
  warning: { days: readonly number[]; hour: number },
): Promise<void> {
  const [first] = clocks;
  if (!first) return;
  const column = (pick: (clock: StoredClock) => unknown) => clocks.map(pick);
  await tx.query(
    `INSERT INTO case_clock (id, kind, days, due_at, due_day, case_id, provider_id, round_id, closing_days, warning_days,
       warning_hour, started_at, applied_pauses)
     SELECT one.id, one.kind, one.days, one.due_at, one.due_day, $6, $7, $8, $9::date[], $10::int[], $11, $12, '{}'
     FROM unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[], $5::date[])
       WITH ORDINALITY AS one (id, kind, days, due_at, due_day, place) ORDER BY one.place`,
    [
      ...[column(({ id }) => id), column(({ kind }) => kind), column(({ kind, rules }) => rules.days[kind])],
      ...[column(({ dueAt }) => dueAt), column(({ dueDay }) => dueDay)],
      ...[first.caseId, first.providerId, first.roundId, first.rules.closingDays],
      ...[warning.days, warning.hour, first.startedAt],
    ],
  );
}

/** Saves what may change of a clock; `breached_at` only ever once. */
export async function saveClock(tx: Tx, clock: StoredClock): Promise<void> {
  await tx.query(
    `UPDATE case_clock SET due_at = $2, due_day = $3, applied_pauses = $4, stopped_at = $5, stopped_by = $6, outcome = $7,
       breached_at = coalesce(breached_at, $8), reopened_at = $9, closed_at = $10, closed_by = $11 WHERE id = $1`,
    [
      clock.id,
      clock.dueAt,
      clock.dueDay,
      clock.appliedPauses,
      clock.stoppedAt,
      clock.stoppedBy,
      clock.outcome,
      clock.breachedAt,
      clock.reopenedAt,
      clock.closedAt,
      clock.closedBy,
    ],
  );
}

function toClock(row: ClockRow): StoredClock {
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    providerId: row.provider_id,
    roundId: row.round_id,
    rules: {
      // A clock keeps its own number of days; those of other kinds are not its business.
      days: perClock(() => row.days),
      closingDays: row.closing,
      warnings: { workingDaysBefore: row.warning_days, hour: row.warning_hour },
    },
    startedAt: row.started_at,
    dueAt: row.due_at,
    dueDay: row.due_day,
    appliedPauses: row.applied_pauses,
    stoppedAt: row.stopped_at,
    stoppedBy: row.stopped_by,
    outcome: row.outcome,
    breachedAt: row.breached_at,
    reopenedAt: row.reopened_at,
    closedAt: row.closed_at,
    closedBy: row.closed_by,
  };
}
