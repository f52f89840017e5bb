import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { pairsPossible } from '../domain/accepted-pairs.rules';
import { stageObstacle } from '../domain/case-acts.rules';
import { tooFewSigners } from '../domain/enough-signers.rules';
import { sidesMixed } from '../domain/ready-to-sign.rules';
import { rolesToSign, standsUnderText } from '../domain/text-signers.rules';
import { draftFacts } from '../persistence/draft.store';
import { heldAt, lockRequest, partyRolesAt } from '../persistence/request.store';
import { findTextSigners } from '../persistence/signature.store';
import { CaseReader } from './case.reader';
import { ExpectInCase } from './expect-in-case';
import { ableToSign, moveAsk } from './move-ask';
import { HandOverSignatures } from './hand-over-signatures';
import { lastDayOf } from './signature-expiry';
import { askObstacle, signingRound } from './signing-round';

/** The one asked passes the question on to the right representative of the same side; the old link dies (domain.md §3). */
@Injectable()
export class PassOnSignature {
  constructor(
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
    private readonly expect: ExpectInCase,
    private readonly handOver: HandOverSignatures,
  ) {}

  async execute(tx: Tx, command: { caseId: string; toPersonId: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const { personId, own } = await this.expect.mustBeAsked(tx, row.id);
    const closed = stageObstacle('requests.pass-on', row.stage);
    if (closed) throw new Refused(closed);
    if (command.toPersonId === personId) refuse('requests.pass-on-to-self');
    const time = await signingRound(tx, this.rounds, row);
    const round = time.open ?? refuse('requests.no-open-round');
    for (const late of own.map((ask) => askObstacle(ask, time))) if (late) throw new Refused(late);
    // The question put now has today's days; who may sign is what was asked for at first.
    const { signing } = (time.asked ?? round).rules;
    const held = await partyRolesAt(tx, row.id, time.now);
    const title = (await this.cases.facts(tx, row.id))?.title ?? row.reference;
    const fromName = (await this.people.names(tx, [personId])).get(personId) ?? '';
    const lastDay = lastDayOf(time.now, round);
    const asked = (await draftFacts(tx, row.id)).signers.filter((one) => one.personId === command.toPersonId);
    const text = await findTextSigners(tx, row.id, row.content_hash);
    for (const ask of own) {
      if (asked.some((one) => one.unitId === ask.unitId && one.side === ask.side))
        refuse('requests.asked-already');
      const to = { ...ask, personId: command.toPersonId };
      if (!ableToSign(held, to, signing)) refuse('requests.role-not-held');
      if (!standsUnderText(to, rolesToSign(to, held, signing), text)) refuse('requests.pass-on-to-stated');
      await moveAsk(tx, row, ask, { to: command.toPersonId, from: personId, fromName, title, lastDay });
    }
    const facts = await draftFacts(tx, row.id);
    if (sidesMixed(facts)) refuse('requests.both-sides');
    const [few] = tooFewSigners(facts.signers, heldAt(held), signing);
    if (few) refuse('requests.signers-too-few', { needed: few.needed });
    if (!pairsPossible(facts.signers, heldAt(held))) refuse('requests.committee-signs-as-one');
    // Whoever stands in for who got it gets it; who passed it on does not have it back.
    await this.handOver.toDeputies(tx, row.id, [personId]);
  }
}
