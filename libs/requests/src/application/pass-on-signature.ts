import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { endOfDay, addCalendarDays, localDateOf } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import { RoundReader, type RoundRules } from '@samraad/scheme';
import { sidesMixed, type Signer } from '../domain/ready-to-sign.rules';
import { maySignFor } from '../domain/signing-rule.rules';
import { signatureAskedMail } from '../mail/signature-asked.mail';
import { draftFacts, saveSigner } from '../persistence/draft.store';
import { lockRequest, partyRolesAt, type PartyRoleRow, type RequestRow } from '../persistence/request.store';
import { askForSignature, closeAsk, findOpenAsks, type SignatureAsked } from '../persistence/signature.store';
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
    const fromName = (await this.people.names(tx, [personId])).get(personId) ?? '';
    const lastDay = addCalendarDays(localDateOf(now), round.rules.signatureExpiryDays);
    for (const ask of own) {
      if (!ableToSign(held, { ...ask, personId: command.toPersonId }, round.rules.signing)) {
        refuse('requests.role-not-held');
      }
      await this.passOn(tx, row, ask, { to: command.toPersonId, from: personId, fromName, title, lastDay });
    }
    if (sidesMixed(await draftFacts(tx, row.id))) refuse('requests.both-sides');
  }

  private async passOn(tx: Tx, row: RequestRow, ask: SignatureAsked, pass: Pass): Promise<void> {
    await closeAsk(tx, ask.id, 'passed_on');
    const signer = { unitId: ask.unitId, side: ask.side, personId: pass.to };
    await saveSigner(tx, row.id, signer);
    const id = await askForSignature(tx, row.id, signer, {
      hash: row.content_hash ?? '',
      askedBy: pass.from,
      expiresAt: endOfDay(pass.lastDay),
    });
    await tx.mail(
      signatureAskedMail,
      { title: pass.title, caseId: row.id, askedBy: pass.fromName, lastDay: pass.lastDay },
      { to: [pass.to], key: `signature-asked:${id}`, caseId: row.id },
    );
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.signature-passed-on',
      as: { side: ask.side, unitId: ask.unitId },
      facts: { toPersonId: pass.to },
    });
  }
}

/** From whom to whom a question goes, and what the mail says. */
interface Pass {
  readonly to: string;
  readonly from: string;
  readonly fromName: string;
  readonly title: string;
  readonly lastDay: string;
}

function ableToSign(held: readonly PartyRoleRow[], signer: Signer, rules: RoundRules['signing']): boolean {
  return held.some(
    (one) =>
      one.person_id === signer.personId &&
      one.unit_id === signer.unitId &&
      maySignFor(signer.side, one.role, rules),
  );
}
