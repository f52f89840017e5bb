import { Injectable } from '@nestjs/common';
import { signingUnits } from '@samraad/contracts';
import { PeopleToTell } from '@samraad/dialogue';
import { refuse, type Tx } from '@samraad/platform';
import { ActingSide, CaseReader } from '@samraad/requests';
import { addendumLapseKey } from '../domain/work-keys';
import { addendumDeclinedMail } from '../mail/addendum-declined.mail';
import { expectAddendum, saveAddendumState } from '../persistence/addendum.store';
import { findTexts } from '../persistence/addendum-text.store';
import { AddendumMoney } from './addendum-money';

/** A side of a workplace that signs says no, with a reason: the contract holds as it did, and the provider may write on (domain.md §9). */
@Injectable()
export class DeclineAddendum {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly money: AddendumMoney,
    private readonly tell: PeopleToTell,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const facts = await this.cases.lock(tx, command.caseId);
    const acting = await this.side.claim(tx, facts, { act: 'addenda.decline' });
    const addendum = await expectAddendum(tx, facts.id, ['sent']);
    const signers = (await findTexts(tx, addendum.id)).at(-1)?.signers ?? 'coordinating';
    // Whoever's signature is waited for may say no instead of giving it: then nobody is waited for.
    if (!signingUnits(signers, facts).includes(acting.unitId))
      refuse('contracts.coordinating-workplace-signs', {}, 403);
    await this.money.giveBack(tx, addendum.contractId, 'declined');
    await tx.unschedule(addendumLapseKey(addendum.id, addendum.sentNo));
    await saveAddendumState(tx, addendum, 'draft');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'addenda.declined',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { addendumId: addendum.id, addendumNo: addendum.no },
      personal: { reason: command.reason },
    });
    const to = await this.tell.responsible(tx, facts);
    const key = `addendum-declined:${addendum.id}:${addendum.sentNo}`;
    await tx.mail(
      addendumDeclinedMail,
      { title: facts.title, caseId: facts.id },
      { to, key, caseId: facts.id },
    );
  }
}
