import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { type Acting, ActingSide, CaseReader, OrderReader } from '@samraad/requests';
import { type AddendumRowStored, expectAddendum } from '../persistence/addendum.store';
import type { AddendumText } from '../persistence/addendum-text.entity';
import { findSignatures, findTexts, insertSignature } from '../persistence/addendum-text.store';
import { AddendumHolds } from './addendum-holds';

/** One local side of the coordinating workplace signs the addendum it saw; with the last signature it holds (domain.md §9). */
@Injectable()
export class SignAddendum {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly orders: OrderReader,
    private readonly holds: AddendumHolds,
  ) {}

  /** `hash` is what was on the page. 422 while an order stands in the way (§4). */
  async execute(
    tx: Tx,
    command: { caseId: string; hash: string },
  ): Promise<{ readonly signedByAll: boolean }> {
    const facts = await this.cases.lock(tx, command.caseId);
    const acting = await this.side.claim(tx, facts, { act: 'addenda.sign' });
    if (acting.unitId !== facts.coordinatingUnitId) refuse('contracts.coordinating-workplace-signs', {}, 403);
    const addendum = await expectAddendum(tx, facts.id, ['sent']);
    const text = (await findTexts(tx, addendum.id)).at(-1);
    if (text?.hash !== command.hash) return refuse('addenda.text-changed', {}, 409);
    const obstacle = await this.orders.obstacle(tx, facts.id);
    if (obstacle) throw new Refused(obstacle);
    const before = await findSignatures(tx, addendum.id, addendum.sentNo);
    if (before.some(({ side }) => side === acting.side)) refuse('contracts.side-has-signed', {}, 409);
    if (before.some(({ personId }) => personId === acting.personId))
      refuse('contracts.signed-as-another', {}, 409);
    await this.record(tx, addendum, text, acting);
    if (before.length < 2) return { signedByAll: false };
    await this.holds.execute(tx, facts, addendum, text);
    return { signedByAll: true };
  }

  private async record(
    tx: Tx,
    { id, contractId, no: addendumNo, sentNo, caseId }: AddendumRowStored,
    { hash, body }: AddendumText,
    { side, personId, role, unitId }: Acting,
  ): Promise<void> {
    await insertSignature(tx, { addendumId: id, no: sentNo, hash, side, personId, role });
    tx.audit({
      stream: `case:${caseId}`,
      action: 'addenda.signed-by-side',
      as: { side, role, unitId },
      // The number the contract's version gets: the signature is over that.
      facts: { addendumId: id, addendumNo, contractId, no: (JSON.parse(body) as { no: number }).no, hash },
    });
  }
}
