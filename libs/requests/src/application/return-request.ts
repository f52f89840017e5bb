import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { escalateEndorsementKey } from '../domain/work-keys';
import { requestReturnedMail } from '../mail/request-returned.mail';
import { decideEndorsement, voidEndorsements } from '../persistence/endorsement.store';
import { lockRequest } from '../persistence/request.store';
import { AdvanceCase } from './advance-case';
import { AnchorOfActor } from './anchor-of-actor';
import { CaseReader } from './case.reader';

/** The anchor returns the request with a reason; signatures stay as long as nothing is changed (domain.md §5 [ours]). */
@Injectable()
export class ReturnRequest {
  constructor(
    private readonly anchors: AnchorOfActor,
    private readonly advance: AdvanceCase,
    private readonly cases: CaseReader,
  ) {}

  async execute(tx: Tx, command: { caseId: string; reason: string }): Promise<void> {
    const row = await lockRequest(tx, command.caseId);
    const by = tx.actor.kind === 'person' ? tx.actor.personId : '';
    const open = await this.anchors.openEndorsements(tx, row, 'requests.return');
    for (const endorsement of open) {
      await decideEndorsement(tx, endorsement.id, { state: 'returned', by, reason: command.reason });
      await tx.unschedule(escalateEndorsementKey(endorsement.id));
    }
    await voidEndorsements(tx, row.id);
    await this.advance.execute(tx, row.id, 'returned', 'anchor-returned');
    tx.audit({
      stream: `case:${row.id}`,
      action: 'requests.returned',
      as: open[0].as,
      personal: { reason: command.reason },
    });
    const facts = await this.cases.facts(tx, row.id);
    const to = await this.cases.partyPeople(tx, row.id);
    await tx.mail(
      requestReturnedMail,
      { title: facts?.title ?? row.reference, caseId: row.id },
      { to, key: `request-returned:${open[0].id}`, caseId: row.id },
    );
  }
}
