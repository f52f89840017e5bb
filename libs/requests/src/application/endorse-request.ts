import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { escalateEndorsementKey } from '../domain/work-keys';
import { decideEndorsement } from '../persistence/endorsement.store';
import { lockRequest } from '../persistence/request.store';
import { AnchorOfActor } from './anchor-of-actor';
import { CompleteRequest } from './complete-request';

/** The central anchor endorses the signed hash: focus and eligibility, not merit (domain.md §5 [ours]). */
@Injectable()
export class EndorseRequest {
  constructor(
    private readonly anchors: AnchorOfActor,
    private readonly complete: CompleteRequest,
  ) {}

  /** `hash` is the content the anchor saw. */
  async execute(tx: Tx, command: { caseId: string; hash: string }): Promise<{ complete: boolean }> {
    const row = await lockRequest(tx, command.caseId);
    const open = await this.anchors.openEndorsements(tx, row, 'requests.endorse');
    if (row.content_hash !== command.hash) refuse('requests.content-changed', {}, 409);
    const by = tx.actor.kind === 'person' ? tx.actor.personId : '';
    for (const endorsement of open) {
      await decideEndorsement(tx, endorsement.id, { state: 'endorsed', by, reason: null });
      await tx.unschedule(escalateEndorsementKey(endorsement.id));
      tx.audit({
        stream: `case:${row.id}`,
        action: 'requests.endorsed',
        as: endorsement.as,
        facts: { hash: command.hash },
      });
    }
    return { complete: await this.complete.whenNothingIsMissing(tx, row.id) };
  }
}
