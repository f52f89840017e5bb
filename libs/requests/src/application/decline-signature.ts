import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { signaturesExpireKey } from '../domain/work-keys';
import { signatureDeclinedMail } from '../mail/signature-declined.mail';
import { claimSide, lockRequest } from '../persistence/request.store';
import { closeAsk, findOpenAsks, voidSignatures } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';
import { CaseReader } from './case.reader';

/** Somebody asked to sign says no, with a reason that reaches the one who asked; the draft opens again (domain.md §3). */
@Injectable()
export class DeclineSignature {
  constructor(
    private readonly cases: CaseReader,
    private readonly people: PeopleReader,
    private readonly advance: AdvanceCase,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const personId =
      tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-asked-to-sign', {}, 403);
    const own = (await findOpenAsks(tx, row.id)).filter((ask) => ask.personId === personId);
    const first = own[0] ?? refuse('requests.not-asked-to-sign', {}, 403);
    if (!(await claimSide(tx, row.id, personId, first.side))) refuse('requests.acted-for-other-side');
    for (const ask of own) await closeAsk(tx, ask.id, 'declined', command.reason);
    await voidSignatures(tx, row.id, 'declined');
    await tx.unschedule(signaturesExpireKey(row.id));
    await this.advance.execute(tx, row.id, 'draft', 'signature-declined');
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.signature-declined',
      as: { side: first.side, unitId: first.unitId },
      personal: { reason: command.reason },
    });
    const facts = await this.cases.facts(tx, row.id);
    const names = await this.people.names(tx, [personId]);
    await tx.mail(
      signatureDeclinedMail,
      { title: facts?.title ?? row.reference, caseId: row.id, declinedBy: names.get(personId) ?? '' },
      { to: [first.askedBy], key: `signature-declined:${first.id}`, caseId: row.id },
    );
  }
}
