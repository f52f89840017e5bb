import type { Tx } from '@samraad/platform';
import { AdvanceCase } from '@samraad/requests';
import { AgreeOnUndo, DropUndo } from '../application/agree-on-undo';
import { CreditSentInvoice } from '../application/credit-sent-invoice';
import { ProposeUndo } from '../application/propose-undo';
import { type Undos, UndosQuery } from '../read/undos.query';
import type { DeliveryBuilder } from './delivery.builder';
import type { DeliveryStand } from './delivery-stand';
import type { OneOfThree } from './early-end-acts';

/** A course whose attestations may be undone, by the real use cases. */
export class UndoActs {
  constructor(
    private readonly stand: DeliveryStand,
    private readonly course: DeliveryBuilder,
  ) {}

  by<T>(who: OneOfThree, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { contract, people } = this.course;
    return who === 'provider' ? contract.asProvider(work) : this.course.run(people[who], work);
  }

  propose(who: OneOfThree, milestone = 0): Promise<{ readonly no: number; readonly hash: string }> {
    const of = { caseId: this.course.caseId, milestone, reason: 'Det sidste møde blev ikke holdt.' };
    return this.by(who, (tx) => this.stand.app.get(ProposeUndo).execute(tx, of));
  }

  agree(who: OneOfThree, hash: string): Promise<{ readonly agreedByAll: boolean }> {
    const of = { caseId: this.course.caseId, hash };
    return this.by(who, (tx) => this.stand.app.get(AgreeOnUndo).execute(tx, of));
  }

  drop(who: OneOfThree, hash: string): Promise<void> {
    const of = { caseId: this.course.caseId, hash };
    return this.by(who, (tx) => this.stand.app.get(DropUndo).execute(tx, of));
  }

  /** All three agree. */
  async undone(milestone = 0): Promise<void> {
    const { hash } = await this.propose('manager', milestone);
    await this.agree('provider', hash);
    await this.agree('representative', hash);
  }

  /** As the evaluations move the case on when the whole stands. */
  satisfied(): Promise<unknown> {
    const { caseId } = this.course;
    return this.by('provider', (tx) =>
      this.stand.app.get(AdvanceCase).execute(tx, caseId, 'satisfaction', 'test'),
    );
  }

  /** The whole of an invoice is taken back. */
  credited(invoiceId: string, number: string): Promise<unknown> {
    const credit = { invoiceId, reason: 'Mødet mangler.', number };
    return this.by('provider', (tx) => this.stand.app.get(CreditSentInvoice).execute(tx, credit));
  }

  async view(milestone = 0): Promise<Undos> {
    const found = await this.stand.app.get(UndosQuery).ofPart(this.stand.db, this.course.caseId, milestone);
    if (!found) throw new Error('no contract has been signed');
    return found;
  }
}
