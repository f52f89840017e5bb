import { Injectable } from '@nestjs/common';
import { signByDay } from '@samraad/contracts';
import { endOfDay } from '@samraad/deadlines';
import { EarlyEndsQuery } from '@samraad/delivery';
import { PeopleToTell } from '@samraad/dialogue';
import { formatMoney, orRefuse, type Ore, refuse, StaleVersion, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { addendumText } from '../domain/addendum-terms';
import { completeAddendum } from '../domain/addendum.rules';
import { planChanges } from '../domain/plan-changes';
import { addendumLapseKey } from '../domain/work-keys';
import { addendumSentMail } from '../mail/addendum-sent.mail';
import {
  type AddendumRowStored,
  expectAddendum,
  saveAddendumState,
  savePlanChanges,
} from '../persistence/addendum.store';
import { insertSignature, insertText } from '../persistence/addendum-text.store';
import { AddendumDesk, type AddendumScene } from './addendum-desk';
import { AddendumMoney } from './addendum-money';
import { addendumInWords } from './part-in-words';

/** The provider sends an addendum for signature, or again when it waits for room: its own signature, and the hold of what it costs more (domain.md §9, §10). */
@Injectable()
export class SendAddendum {
  constructor(
    private readonly desk: AddendumDesk,
    private readonly money: AddendumMoney,
    private readonly rounds: RoundReader,
    private readonly tell: PeopleToTell,
    private readonly earlyEnds: EarlyEndsQuery,
  ) {}

  /** 'waiting' when there is no room for what it costs more. */
  async execute(
    tx: Tx,
    command: { readonly caseId: string; readonly version: number },
  ): Promise<{ readonly state: 'sent' | 'waiting' }> {
    const scene = await this.desk.forProvider(tx, command.caseId, 'addenda.send');
    if (await this.earlyEnds.isOpen(tx, scene.facts.id)) refuse('delivery.early-end-open', {}, 409);
    const addendum = await expectAddendum(tx, scene.facts.id, ['draft', 'waiting']);
    if (addendum.version !== command.version)
      throw new StaleVersion('addendum', command.version, addendum.version);
    const facts = await this.desk.factsOf(tx, scene, addendum.draft, await tx.now());
    const { terms, content } = orRefuse(addendumInWords(completeAddendum(facts)));
    const before = BigInt(scene.holds.price);
    const price = BigInt(content.price);
    if (!(await this.money.take(tx, scene.contract, price - before))) {
      return this.wait(tx, scene, addendum, price - before);
    }
    const { text, hash } = addendumText(placeOf(scene, addendum), terms.reason, content);
    await savePlanChanges(tx, addendum.id, planChanges(facts.plan, terms.activities));
    const sentNo = addendum.sentNo + 1;
    const { rules } = await this.rounds.byId(tx, scene.contract.roundId, await tx.now());
    const of = { addendumId: addendum.id, no: sentNo, hash };
    const by = { madeBy: scene.actor.personId, signers: rules.contractSigners };
    await insertText(tx, { ...of, priceBefore: before, price, body: text, ...by });
    await insertSignature(tx, {
      ...of,
      side: 'provider',
      unitId: null,
      personId: scene.actor.personId,
      role: scene.actor.role,
    });
    await saveAddendumState(tx, addendum, 'sent');
    await this.told(tx, scene, { ...addendum, sentNo }, { hash, before, price });
    return { state: 'sent' };
  }

  private async told(
    tx: Tx,
    { facts, contract, actor, no: versionNo }: AddendumScene,
    { id, no, sentNo }: AddendumRowStored,
    { hash, before, price }: { hash: string; before: Ore; price: Ore },
  ): Promise<void> {
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'addenda.sent',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: {
        ...{ addendumId: id, addendumNo: no, sentNo, contractId: contract.id, no: versionNo + 1, hash },
        ...{ before: before.toString(), price: price.toString() },
      },
    });
    const now = await tx.now();
    const { rules } = await this.rounds.byId(tx, contract.roundId, now);
    const lastDay = signByDay(now, rules);
    await tx.schedule({
      kind: 'addenda.lapse',
      key: addendumLapseKey(id, sentNo),
      dueAt: new Date(endOfDay(lastDay).getTime() + 1000),
      data: { caseId: facts.id, addendumId: id, sentNo: String(sentNo) },
    });
    const key = `addendum-sent:${id}:${sentNo}`;
    const vars = {
      ...{ title: facts.title, caseId: facts.id, lastDay },
      everyWorkplace: rules.contractSigners === 'every-workplace',
    };
    await tx.mail(addendumSentMail, vars, { to: this.tell.parties(facts), key, caseId: facts.id });
  }

  private async wait(
    tx: Tx,
    { facts, actor }: AddendumScene,
    addendum: AddendumRowStored,
    more: Ore,
  ): Promise<{ readonly state: 'waiting' }> {
    if (addendum.state === 'waiting') return { state: 'waiting' };
    await saveAddendumState(tx, addendum, 'waiting');
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'addenda.waits-for-room',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { addendumId: addendum.id, addendumNo: addendum.no, more: formatMoney(more) },
    });
    return { state: 'waiting' };
  }
}

const placeOf = ({ contract, facts, no, hash }: AddendumScene, addendum: AddendumRowStored) => ({
  id: addendum.id,
  contractId: contract.id,
  caseId: facts.id,
  providerId: contract.providerId,
  addendumNo: addendum.no,
  versionNo: no + 1,
  amends: hash,
});
