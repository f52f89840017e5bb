import { Injectable } from '@nestjs/common';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { binObstacle } from '../domain/draft-bin.rules';
import { purgeDraftKey } from '../domain/work-keys';
import { unbinDraft } from '../persistence/draft-bin.store';
import { lockRequest } from '../persistence/request.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';
import { TellOfBin } from './tell-of-bin';

/** A deleted draft is taken out of the bin, as it was; who was invited is invited anew, if anybody wants to. */
@Injectable()
export class RestoreDraft {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly tell: TellOfBin,
  ) {}

  /** 409 for one that is not in the bin, or gone for good. */
  async execute(tx: Tx, { caseId }: { readonly caseId: string }): Promise<null> {
    await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.restore-draft' });
    if (acting.unitId !== facts.coordinatingUnitId) refuse('requests.coordinating-deletes', {}, 403);
    if (!facts.bin) refuse('requests.not-in-bin', {}, 409);
    const gone = facts.bin.purged ? binObstacle(facts.bin) : null;
    if (gone) throw new Refused(gone);
    await unbinDraft(tx, caseId);
    await tx.unschedule(purgeDraftKey(caseId));
    tx.touch(caseId);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.draft-restored',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
    });
    await this.tell.others(tx, facts, { by: acting.personId, until: null, also: [] });
    return null;
  }
}
