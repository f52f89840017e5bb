import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DutyPort, Ports, type Tx } from '@samraad/platform';
import { type CaseDuty, type CaseDutyFacts, dutiesOf } from '../domain/duties-of';
import { reconcile, reminderAfter } from '../domain/reconcile.rules';
import { dutyWorkKey } from '../domain/work-keys';
import type { KeptDuty } from '../persistence/duty.row';
import { findDutyFacts } from '../persistence/duty-facts.store';
import { endDuties, findOpenDuties, insertDuty, lockDuties, moveDuty } from '../persistence/duty.store';

/** Brings the rows of the cases a unit of work touched in line with their facts, last in the same commit (architecture.md 15). */
@Injectable()
export class ReconcileDuties implements DutyPort, OnModuleInit {
  constructor(private readonly ports: Ports) {}

  onModuleInit(): void {
    this.ports.bindDuties(this);
  }

  /** Case ids in order, so that two units of work never wait for each other in a circle. */
  async reconcile(tx: Tx, caseIds: readonly string[]): Promise<void> {
    await lockDuties(tx, caseIds);
    const facts = await findDutyFacts(tx, caseIds);
    const standing = await findOpenDuties(tx, caseIds);
    for (const one of facts) {
      await this.bringInLine(
        tx,
        one,
        standing.filter(({ caseId }) => caseId === one.caseId),
      );
    }
  }

  private async bringInLine(tx: Tx, facts: CaseDutyFacts, rows: readonly KeptDuty[]): Promise<void> {
    const now = await tx.now();
    const { caseId, rules } = facts;
    const { duties, changesAt } = dutiesOf(facts, now);
    const { begin, move, end } = reconcile(rows, duties);
    const said = (duty: CaseDuty) => reminderAfter(duty, rules, now);
    for (const duty of begin) await insertDuty(tx, caseId, duty, said(duty));
    for (const { standing, duty } of move) await moveDuty(tx, standing.id, duty, said(duty));
    if (end.length > 0) {
      const by = tx.actor.kind === 'person' ? tx.actor.personId : null;
      await endDuties(
        tx,
        end.map(({ id }) => id),
        by,
      );
    }
    const changed = new Set([...end, ...move.map(({ standing }) => standing)]);
    const reminders = [
      ...rows.filter((row) => !changed.has(row)).map(({ nextReminder }) => nextReminder),
      ...[...begin, ...move.map(({ duty }) => duty)].map(said),
    ];
    await this.planNext(tx, caseId, [...reminders.map((one) => one?.at ?? null), changesAt]);
  }

  private async planNext(tx: Tx, caseId: string, instants: readonly (Date | null)[]): Promise<void> {
    const [next] = instants.filter((at) => at !== null).toSorted((a, b) => a.getTime() - b.getTime());
    const key = dutyWorkKey(caseId);
    if (!next) return tx.unschedule(key);
    return tx.schedule({ kind: 'duties.tick', key, dueAt: next, data: { caseId } });
  }
}
