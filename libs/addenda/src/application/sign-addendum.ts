import { Injectable } from '@nestjs/common';
import { missingSignatures, signsFor } from '@samraad/contracts';
import { orRefuse, Refused, refuse, type Tx } from '@samraad/platform';
import { type Acting, ActingSide, CaseReader, OrderReader } from '@samraad/requests';
import { type AddendumRowStored, expectAddendum } from '../persistence/addendum.store';
import type { AddendumText } from '../persistence/addendum-text.entity';
import { findSignatures, findTexts, insertSignature } from '../persistence/addendum-text.store';
import { AddendumHolds } from './addendum-holds';

/** One side of a workplace that signs, signs the addendum it saw; with the last signature it holds (domain.md §9). */
@Injectable()
export class SignAddendum {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly orders: OrderReader,
    private readonly holds: AddendumHolds,
  ) {}

  /** `hash` is what was on the page; `unitId` for who signs for several workplaces, one at a time. 422 while an order stands in the way (§4). */
  async execute(
    tx: Tx,
    command: { readonly caseId: string; readonly hash: string; readonly unitId?: string | undefined },
  ): Promise<{ readonly signedByAll: boolean }> {
    const facts = await this.cases.lock(tx, command.caseId);
    const party = await this.side.claim(tx, facts, { act: 'addenda.sign' });
    const addendum = await expectAddendum(tx, facts.id, ['sent']);
    const text = (await findTexts(tx, addendum.id)).at(-1);
    if (text?.hash !== command.hash) return refuse('addenda.text-changed', {}, 409);
    const given = await findSignatures(tx, addendum.id, addendum.sentNo);
    const { signers } = text;
    const acting = orRefuse(signsFor(facts, party, { signers, given, unitId: command.unitId }));
    const obstacle = await this.orders.obstacle(tx, facts.id);
    if (obstacle) throw new Refused(obstacle);
    await this.record(tx, addendum, text, acting);
    if (missingSignatures(signers, facts, [...given, acting]).length > 0) return { signedByAll: false };
    await this.holds.execute(tx, facts, addendum, text);
    return { signedByAll: true };
  }

  private async record(
    tx: Tx,
    { id, contractId, no: addendumNo, sentNo, caseId }: AddendumRowStored,
    { hash, body }: AddendumText,
    { side, personId, role, unitId }: Acting,
  ): Promise<void> {
    await insertSignature(tx, { addendumId: id, no: sentNo, hash, side, unitId, personId, role });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'addenda.signed-by-side',
      as: { side, role, unitId },
      // The number the contract's version gets: the signature is over that.
      facts: { addendumId: id, addendumNo, contractId, no: (JSON.parse(body) as { no: number }).no, hash },
    });
  }
}
