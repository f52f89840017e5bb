import { Injectable } from '@nestjs/common';
import { ActingInDialogue, PeopleToTell } from '@samraad/dialogue';
import type { Tx } from '@samraad/platform';
import { addendumLapseKey } from '../domain/work-keys';
import { addendumWithdrawnMail } from '../mail/addendum-withdrawn.mail';
import { expectAddendum, saveAddendumState } from '../persistence/addendum.store';
import { AddendumMoney } from './addendum-money';

/** The provider takes an addendum back before all have signed: the contract holds as it did (domain.md §9). */
@Injectable()
export class WithdrawAddendum {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly money: AddendumMoney,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'addenda.withdraw');
    const addendum = await expectAddendum(tx, facts.id, ['draft', 'waiting', 'sent']);
    const wasSent = addendum.state === 'sent';
    if (wasSent) await this.money.giveBack(tx, addendum.contractId, 'withdrawn');
    await tx.unschedule(addendumLapseKey(addendum.id, addendum.sentNo));
    await saveAddendumState(tx, addendum, 'ended');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'addenda.withdrawn',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { addendumId: addendum.id, addendumNo: addendum.no },
      personal: { reason: command.reason },
    });
    // The parties have seen it once it was sent; a draft is the provider's own.
    if (addendum.sentNo === 0) return;
    const key = `addendum-withdrawn:${addendum.id}`;
    const vars = { title: facts.title, caseId: facts.id };
    await tx.mail(addendumWithdrawnMail, vars, { to: this.tell.parties(facts), key, caseId: facts.id });
  }
}
