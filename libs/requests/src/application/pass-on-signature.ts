import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { endOfDay, addCalendarDays, localDateOf } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { sidesMixed } from '../domain/ready-to-sign.rules';
import { maySignFor } from '../domain/signing-rule.rules';
import { signatureAskedMail } from '../mail/signature-asked.mail';
import { draftFacts, saveSigner } from '../persistence/draft.store';
import { lockRequest, partyRolesAt } from '../persistence/request.store';
import { askForSignature, closeAsk, findOpenAsks } from '../persistence/signature.store';
import { CaseReader } from './case.reader';

/** The one asked passes the question on to the right representative of the same side; the old link dies (domain.md §3). */
@Injectable()
export class PassOnSignature {
  constructor(
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
  ) {}

  async execute(tx: Tx, command: { caseId: string; toPersonId: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-asked-to-sign', {}, 403);
    const now = await tx.now();
    const own = (await findOpenAsks(tx, row.id)).filter((ask) => ask.personId === personId);
    if (own.length === 0) refuse('requests.not-asked-to-sign', {}, 403);
    if (command.toPersonId === personId) refuse('requests.pass-on-to-self');
    const round = (await this.rounds.openAt(tx, now)) ?? refuse('requests.no-open-round');
    const held = await partyRolesAt(tx, row.id, now);
    const title = (await this.cases.facts(tx, row.id))?.title ?? row.reference;
    const names = await this.people.names(tx, [personId]);
    const lastDay = addCalendarDays(localDateOf(now), round.rules.signatureExpiryDays);
    for (const ask of own) {
      const able = held.some(
        (one) =>
          one.person_id === command.toPersonId &&
          one.unit_id === ask.unitId &&
          maySignFor(ask.side, one.role, round.rules.signing),
      );
      if (!able) refuse('requests.role-not-held');
      await closeAsk(tx, ask.id, 'passed_on');
      const signer = { unitId: ask.unitId, side: ask.side, personId: command.toPersonId };
      await saveSigner(tx, row.id, signer);
      const id = await askForSignature(tx, row.id, signer, {
        hash: row.content_hash ?? '',
        askedBy: personId,
        expiresAt: endOfDay(lastDay),
      });
      await tx.mail(
        signatureAskedMail,
        { title, caseId: row.id, askedBy: names.get(personId) ?? '', lastDay },
        { to: [command.toPersonId], key: `signature-asked:${id}`, caseId: row.id },
      );
      tx.audit({
        stream: `case:${row.id}`,
        action: 'requests.signature-passed-on',
        as: { side: ask.side, unitId: ask.unitId },
        facts: { toPersonId: command.toPersonId },
      });
    }
    if (sidesMixed(await draftFacts(tx, row.id))) refuse('requests.both-sides');
  }
}
