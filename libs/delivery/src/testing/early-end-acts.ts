import type { MadePerson } from '@samraad/identity/testing';
import type { Tx } from '@samraad/platform';
import { AgreeOnEarlyEnd, RefuseEarlyEnd, TakeBackEarlyEnd } from '../application/answer-early-end';
import { type ProposedEarlyEnd, ProposeEarlyEnd } from '../application/propose-early-end';
import { type EarlyEnds, EarlyEndsQuery } from '../read/early-ends.query';
import type { DeliveryBuilder } from './delivery.builder';
import type { DeliveryStand } from './delivery-stand';

/** Who may end a course early. */
export type OneOfThree = 'manager' | 'representative' | 'provider';

export const endReason = 'Opgaven er løst, før vi var færdige.';

/** A course that may end early, by the real use cases. */
export class EarlyEndActs {
  constructor(
    private readonly stand: DeliveryStand,
    private readonly course: DeliveryBuilder,
  ) {}

  private by<T>(who: OneOfThree, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { contract, people } = this.course;
    return who === 'provider' ? contract.asProvider(work) : this.course.run(people[who], work);
  }

  propose(who: OneOfThree, amount: bigint, keepsTalk = false): Promise<ProposedEarlyEnd> {
    const of = { caseId: this.course.caseId, amount, reason: endReason, keepsTalk };
    return this.by(who, (tx) => this.stand.app.get(ProposeEarlyEnd).execute(tx, of));
  }

  /** By somebody who may not. */
  as(person: MadePerson, amount: bigint): Promise<ProposedEarlyEnd> {
    const of = { caseId: this.course.caseId, amount, reason: endReason, keepsTalk: false };
    return this.course.run(person, (tx) => this.stand.app.get(ProposeEarlyEnd).execute(tx, of));
  }

  agree(who: OneOfThree, hash: string): Promise<{ readonly agreedByAll: boolean }> {
    const of = { caseId: this.course.caseId, hash };
    return this.by(who, (tx) => this.stand.app.get(AgreeOnEarlyEnd).execute(tx, of));
  }

  refuse(who: OneOfThree, hash: string): Promise<void> {
    const of = { caseId: this.course.caseId, hash, reason: 'Vi mangler det halve.' };
    return this.by(who, (tx) => this.stand.app.get(RefuseEarlyEnd).execute(tx, of));
  }

  takeBack(who: OneOfThree): Promise<void> {
    const of = { caseId: this.course.caseId };
    return this.by(who, (tx) => this.stand.app.get(TakeBackEarlyEnd).execute(tx, of));
  }

  /** Proposed by the first, agreed to by the others in turn. */
  async ended(amount: bigint, by: readonly [OneOfThree, ...OneOfThree[]], keepsTalk = false): Promise<void> {
    const [first, ...others] = by;
    const { hash } = await this.propose(first, amount, keepsTalk);
    for (const other of others) await this.agree(other, hash);
  }

  async view(): Promise<EarlyEnds> {
    const found = await this.stand.app.get(EarlyEndsQuery).ofCase(this.stand.db, this.course.caseId);
    if (!found) throw new Error('no contract has been signed');
    return found;
  }
}
