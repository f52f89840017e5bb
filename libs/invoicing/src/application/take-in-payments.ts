import { Injectable } from '@nestjs/common';
import { ActingCentrally, MarkInvoicePaid } from '@samraad/delivery';
import { refuse, type Tx } from '@samraad/platform';
import {
  findPaymentFile,
  finishPaymentFile,
  insertPayment,
  type TakenIn,
} from '../persistence/payment.store';
import { type JudgedPayment, PaymentPreview } from './payment-preview';

/**
 * Takes a file of payments in: what pays an invoice marks it as paid, by the same rules as by hand; whatever else is
 * left for a person, and a movement that is known changes nothing. All of it or none.
 */
@Injectable()
export class TakeInPayments {
  constructor(
    private readonly acting: ActingCentrally,
    private readonly preview: PaymentPreview,
    private readonly pay: MarkInvoicePaid,
  ) {}

  async execute(tx: Tx, { id }: { readonly id: string }): Promise<TakenIn> {
    const { personId, role, side } = await this.acting.central(tx);
    const file = (await findPaymentFile(tx, id, personId, true)) ?? refuse('payments.file-gone', {}, 404);
    if (file.takenIn) refuse('payments.file-taken-in', {}, 409);
    const judged = await this.preview.judge(tx, { personId, side }, file);
    let [paid, open, repeated] = [0, 0, 0];
    // Cases are locked in one order, whatever order the bank has.
    for (const one of judged.toSorted(byCase)) {
      const done = await this.take(tx, id, one, personId);
      paid += done === 'pays' ? 1 : 0;
      open += done === 'open' ? 1 : 0;
      repeated += done === 'repeated' ? 1 : 0;
    }
    const takenIn = { paid, open, repeated, wrong: file.problems.length };
    await finishPaymentFile(tx, id, takenIn);
    tx.audit({
      stream: 'scheme',
      action: 'invoicing.payments-taken-in',
      as: { role, side },
      facts: { fileId: id, ...takenIn },
    });
    return takenIn;
  }

  private async take(
    tx: Tx,
    fileId: string,
    { line, outcome }: JudgedPayment,
    by: string,
  ): Promise<'pays' | 'open' | 'repeated'> {
    if (outcome.is === 'repeated') return 'repeated';
    const { invoiceId } = outcome;
    const why = outcome.is === 'open' ? outcome.why : null;
    // Somebody else may have taken the same movement in meanwhile: then it is theirs.
    if (!(await insertPayment(tx, { fileId, line, invoiceId, why, by }))) return 'repeated';
    if (outcome.is === 'pays') await this.pay.execute(tx, { invoiceId: outcome.invoiceId });
    return outcome.is;
  }
}

const caseOf = ({ invoice }: JudgedPayment): string => invoice?.caseId ?? '';
const byCase = (a: JudgedPayment, b: JudgedPayment): number =>
  caseOf(a) === caseOf(b) ? a.line.line - b.line.line : caseOf(a) < caseOf(b) ? -1 : 1;
