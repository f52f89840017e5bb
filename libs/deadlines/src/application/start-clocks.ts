import { Injectable } from '@nestjs/common';
import { newId, refuse, type Tx } from '@samraad/platform';
import { calculateDue } from '../domain/calculate-due';
import { type ClockKind, clockKinds, type ClockRules, defaultClockRules } from '../domain/clock-rules';
import type { StoredClock } from '../domain/stored-clock';
import { insertClocks, lockOpenClocks } from '../persistence/clock.store';
import { scheduleClock } from './clock-work';

/** The complete request has reached this provider at `startedAt`; rules are the round's (`clockRulesOf`). */
export interface StartClocksCommand {
  readonly caseId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly startedAt: Date;
  readonly rules: ClockRules;
}

/** Starts both clocks of a case for its provider (domain.md §6 [M]). The caller holds the case row. */
@Injectable()
export class StartClocks {
  /** Answers the last day of each clock, `YYYY-MM-DD`. 409 while the clocks of another provider are not closed. */
  async execute(tx: Tx, command: StartClocksCommand): Promise<Readonly<Record<ClockKind, string>>> {
    if ((await lockOpenClocks(tx, command.caseId)).length > 0) refuse('deadlines.clocks-running', {}, 409);
    const warnings = command.rules.warnings ?? defaultClockRules.warnings;
    const clocks = clockKinds.map((kind) => freshClock(kind, command));
    const lastDays = Object.fromEntries(clocks.map(({ kind, dueDay }) => [kind, dueDay]));
    await insertClocks(tx, clocks, { days: warnings.workingDaysBefore, hour: warnings.hour });
    for (const clock of clocks) await scheduleClock(tx, clock);
    tx.audit({
      stream: `case:${command.caseId}`,
      action: 'deadlines.clocks-started',
      facts: {
        providerId: command.providerId,
        startedAt: command.startedAt.toISOString(),
        ...Object.fromEntries(clocks.map((clock) => [`${clock.kind}Due`, clock.dueDay])),
      },
    });
    return lastDays as Record<ClockKind, string>;
  }
}

function freshClock(kind: ClockKind, command: StartClocksCommand): StoredClock {
  const { due, dueDay } = calculateDue(command.startedAt, kind, command.rules, []);
  return {
    id: newId(),
    caseId: command.caseId,
    kind,
    providerId: command.providerId,
    roundId: command.roundId,
    rules: command.rules,
    startedAt: command.startedAt,
    dueAt: due,
    dueDay,
    appliedPauses: [],
    stoppedAt: null,
    stoppedBy: null,
    outcome: null,
    breachedAt: null,
    reopenedAt: null,
    closedAt: null,
    closedBy: null,
  };
}
