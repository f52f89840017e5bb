import { Injectable } from '@nestjs/common';
import { AmendContract, contractContentSchema } from '@samraad/contracts';
import { ChangePlan } from '@samraad/delivery';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { addendumLapseKey } from '../domain/work-keys';
import { addendumSignedMail } from '../mail/addendum-signed.mail';
import { type AddendumRowStored, saveAddendumState } from '../persistence/addendum.store';
import type { AddendumText } from '../persistence/addendum-text.entity';
import { signaturesAsGiven } from '../persistence/addendum-text.store';
import { SettleAddendumMoney } from './settle-addendum-money';

/** What follows when all have signed an addendum: contract, money and plan are as it says, in one commit. */
@Injectable()
export class AddendumHolds {
  constructor(
    private readonly contract: AmendContract,
    private readonly money: SettleAddendumMoney,
    private readonly plan: ChangePlan,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, facts: CaseFacts, addendum: AddendumRowStored, text: AddendumText): Promise<void> {
    const { id, caseId, contractId, sentNo, changes } = addendum;
    const { price, priceBefore, body, hash, signers, madeBy, madeAt } = text;
    const said = JSON.parse(body) as { no: number; addendum: { reason: string }; content: unknown };
    await saveAddendumState(tx, addendum, 'signed');
    await tx.unschedule(addendumLapseKey(id, sentNo));
    await this.money.execute(tx, contractId, price - priceBefore);
    const signatures = await signaturesAsGiven(tx, id, sentNo);
    const content = contractContentSchema.parse(said.content);
    await this.contract.execute(tx, {
      caseId,
      no: said.no,
      price,
      body,
      hash,
      content,
      signers,
      madeBy,
      madeAt,
      signatures: signatures.map(({ side, unitId, personId, role, signedAt }) => ({
        side,
        unitId,
        personId,
        role,
        signedAt,
      })),
    });
    await this.plan.execute(tx, {
      facts,
      price,
      milestones: content.milestones ?? [],
      changes: changes ?? { add: [], change: [], cancel: [] },
      reason: said.addendum.reason,
      by: madeBy,
    });
    await this.told(tx, facts, addendum, text);
  }

  private async told(
    tx: Tx,
    facts: CaseFacts,
    { id, caseId, no }: AddendumRowStored,
    { price, priceBefore }: AddendumText,
  ): Promise<void> {
    tx.audit({
      stream: `case:${caseId}`,
      action: 'addenda.signed-by-all',
      facts: { addendumId: id, addendumNo: no, before: priceBefore.toString(), price: price.toString() },
    });
    const to = [...new Set([...this.tell.parties(facts), ...(await this.tell.responsible(tx, facts))])];
    const vars = { title: facts.title, caseId, price: formatMoney(price) };
    await tx.mail(addendumSignedMail, vars, { to, key: `addendum-signed:${id}`, caseId });
  }
}
