import { Injectable } from '@nestjs/common';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { type ClockState, clockState } from '../domain/clock-state';
import type { ClockKind } from '../domain/clock-rules';
import { explainInDanish, explainShort } from '../domain/explain-in-danish';
import type { LocalDate } from '../domain/local-date';
import { type ClockOutcome, recalculate, type StoredClock } from '../domain/stored-clock';
import { findClocks } from '../persistence/clock.store';
import type { StoredPause } from '../persistence/pause.entity';
import { findPauses } from '../persistence/pause.store';

/** A clock as both sides see it, with the calculation of its due day (domain.md §6 [ours]). */
export interface ClockView {
  readonly id: string;
  readonly kind: ClockKind;
  readonly providerId: string;
  readonly days: number;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly dueDay: LocalDate;
  readonly stoppedAt: Date | null;
  readonly stoppedBy: string | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly outcome: ClockOutcome | null;
  readonly breachedAt: Date | null;
  /** When it was opened again after it had been stopped (a sent contract was withdrawn). */
  readonly reopenedAt: Date | null;
  readonly state: ClockState;
  /** The calculation, one Danish sentence a step. */
  readonly steps: readonly string[];
  /** The calculation in two Danish sentences. */
  readonly summary: string;
  /** The pauses the due day was reckoned with. */
  readonly pauses: readonly StoredPause[];
}

/** Answers the clocks of cases, those of earlier providers too (`closedAt` tells them apart). */
@Injectable()
export class ClocksReader {
  /** All clocks of a case, oldest first, dialogue before contract. */
  async ofCase(db: Queryable, caseId: string): Promise<ClockView[]> {
    return (await this.ofCases(db, [caseId])).get(caseId) ?? [];
  }

  /** The same for many cases in a fixed number of statements; cases without clocks are left out. */
  async ofCases(db: Queryable, caseIds: readonly string[]): Promise<Map<string, ClockView[]>> {
    const views = new Map<string, ClockView[]>();
    if (caseIds.length === 0) return views;
    const [now, clocks, pauses] = await Promise.all([
      domainTimeOf(db),
      findClocks(db, caseIds),
      findPauses(db, caseIds),
    ]);
    for (const clock of clocks) {
      const applied = pauses.filter((pause) => clock.appliedPauses.includes(pause.id));
      views.set(clock.caseId, [...(views.get(clock.caseId) ?? []), toView(clock, applied, now)]);
    }
    return views;
  }

  /** Every pause ever asked for in a case, oldest first, with what became of it. */
  pausesOf(db: Queryable, caseId: string): Promise<StoredPause[]> {
    return findPauses(db, [caseId]);
  }
}

function toView(clock: StoredClock, pauses: readonly StoredPause[], now: Date): ClockView {
  const calculation = recalculate(clock, pauses);
  return {
    id: clock.id,
    kind: clock.kind,
    providerId: clock.providerId,
    days: clock.rules.days[clock.kind],
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    dueDay: clock.dueDay,
    stoppedAt: clock.stoppedAt,
    stoppedBy: clock.stoppedBy,
    closedAt: clock.closedAt,
    closedBy: clock.closedBy,
    outcome: clock.outcome,
    breachedAt: clock.breachedAt,
    reopenedAt: clock.reopenedAt,
    state: clockState({ ...clock, due: clock.dueAt }, now),
    steps: explainInDanish(calculation),
    summary: explainShort(calculation),
    pauses,
  };
}
