import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { stageObstacle } from '../domain/case-acts.rules';
import { signaturesExpireKey } from '../domain/work-keys';
import { signatureDeclinedMail } from '../mail/signature-declined.mail';
import { claimSide, lockRequest } from '../persistence/request.store';
import { closeAsk, voidSignatures } from '../persistence/signature.store';
import { AdvanceCase } from './advance-case';
import { CaseReader } from './case.reader';
import { ExpectInCase } from './expect-in-case';

/** Somebody asked to sign says no, with a reason that reaches the one who asked and all whom it concerns; the draft opens again (domain.md §3). */
@Injectable()
export class DeclineSignature {
  constructor(
    private readonly cases: CaseReader,
    private readonly people: PeopleReader,
    private readonly advance: AdvanceCase,
    private readonly expect: ExpectInCase,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const { personId, own } = await this.expect.mustBeAsked(tx, row.id);
    const [first] = own;
    const closed = stageObstacle('requests.decline-signature', row.stage);
    if (closed) throw new Refused(closed);
    if (!(await claimSide(tx, row.id, personId, first.side))) refuse('requests.acted-for-other-side');
    for (const ask of own) await closeAsk(tx, ask.id, 'declined', command.reason);
    const fell = await voidSignatures(tx, row.id, 'declined');
    await tx.unschedule(signaturesExpireKey(row.id));
    await this.advance.execute(tx, row.id, 'draft', 'signature-declined');
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.signature-declined',
      as: { side: first.side, unitId: first.unitId },
      personal: { reason: command.reason },
    });
    const facts = await this.cases.facts(tx, row.id);
    const parties = (facts?.parties ?? []).map((one) => one.personId);
    const to = [...new Set([...own.map((ask) => ask.askedBy), ...parties, ...fell])];
    const names = await this.people.names(tx, [personId]);
    await tx.mail(
      signatureDeclinedMail,
      { title: facts?.title ?? row.reference, caseId: row.id, declinedBy: names.get(personId) ?? '' },
      { to, key: `signature-declined:${first.id}`, caseId: row.id },
    );
  }
}
