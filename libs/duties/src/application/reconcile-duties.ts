import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DutyPort, newId, Ports, type Tx } from '@samraad/platform';
import { type CaseDuty, type CaseDutyFacts, dutiesOf } from '../domain/duties-of';
import { reconcile, reminderAfter } from '../domain/reconcile.rules';
import { dutyWorkKey } from '../domain/work-keys';
import type { KeptDuty } from '../persistence/duty.row';
import { findDutyFacts } from '../persistence/duty-facts.store';
import {
  endDuties,
  findOpenDuties,
  insertDuties,
  lockDuties,
  lockMoved,
  moveDuties,
  type PlannedDuty,
} from '../persistence/duty.store';
import { DutyUnheld } from './duty-unheld';

/** Brings the rows of the cases a unit of work touched in line with their facts, last in the same commit (architecture.md 15). */
@Injectable()
export class ReconcileDuties implements DutyPort, OnModuleInit {
  constructor(
    private readonly ports: Ports,
    private readonly unheld: DutyUnheld,
  ) {}

  onModuleInit(): void {
    this.ports.bindDuties(this);
  }

  /** Case ids in order, so that two units of work never wait for each other in a circle. */
  async reconcile(tx: Tx, caseIds: readonly string[]): Promise<void> {
    await (tx.actor.kind === 'person' ? lockMoved : lockDuties)(tx, caseIds);
    const [facts, standing, now] = await Promise.all([
      findDutyFacts(tx, caseIds),
      findOpenDuties(tx, caseIds),
      tx.now(),
    ]);
    const changes = facts.map((one) => {
      const rows = standing.filter(({ caseId }) => caseId === one.caseId);
      return changeOf(one, rows, now);
    });
    const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
    await endDuties(
      tx,
      changes.flatMap(({ end }) => end),
      by,
    );
    await moveDuties(
      tx,
      changes.flatMap(({ move }) => move),
    );
    await insertDuties(
      tx,
      changes.flatMap(({ begin }) => begin),
    );
    await this.unheld.look(tx, caseIds);
    for (const { caseId, instants } of changes) await this.planNext(tx, caseId, instants);
  }

  private async planNext(tx: Tx, caseId: string, instants: readonly (Date | null)[]): Promise<void> {
    const [next] = instants.filter((at) => at !== null).toSorted((a, b) => a.getTime() - b.getTime());
    const key = dutyWorkKey(caseId);
    if (!next) return tx.unschedule(key);
    return tx.schedule({ kind: 'duties.tick', key, dueAt: next, data: { caseId } });
  }
}

/** What is to be written of a case's duties, and the instants at which they are to be looked at again. */
interface DutyChange {
  readonly caseId: string;
  readonly begin: readonly PlannedDuty[];
  readonly move: readonly PlannedDuty[];
  readonly end: readonly string[];
  readonly instants: readonly (Date | null)[];
}

function changeOf(facts: CaseDutyFacts, rows: readonly KeptDuty[], now: Date): DutyChange {
  const { caseId, rules } = facts;
  const { duties, changesAt } = dutiesOf(facts, now);
  const { begin, move, end } = reconcile(rows, duties);
  const next = (duty: CaseDuty) => reminderAfter(duty, rules, now);
  const changed = new Set([...end, ...move.map(({ standing }) => standing)]);
  const reminders = [
    ...rows.filter((row) => !changed.has(row)).map(({ nextReminder }) => nextReminder),
    ...[...begin, ...move.map(({ duty }) => duty)].map(next),
  ];
  return {
    caseId,
    begin: begin.map((duty) => ({ id: newId(), caseId, duty, next: next(duty) })),
    move: move.map(({ standing, duty }) => ({ id: standing.id, caseId, duty, next: next(duty) })),
    end: end.map(({ id }) => id),
    // A duty that begins later moves the case in the lists when it does.
    instants: [
      ...reminders.map((one) => one?.at ?? null),
      changesAt,
      ...duties.map(({ since }) => since).filter((since) => since > now),
    ],
  };
}
