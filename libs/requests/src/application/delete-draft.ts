import { Injectable } from '@nestjs/common';
import { endOfDay } from '@samraad/deadlines';
import { Refused, refuse, type Tx } from '@samraad/platform';
import { deleteObstacle, lastBinDay } from '../domain/draft-bin.rules';
import { purgeDraftKey } from '../domain/work-keys';
import { binDraft } from '../persistence/draft-bin.store';
import { withdrawInvitations } from '../persistence/invitation.store';
import { lockRequest } from '../persistence/request.store';
import { wasAskedToSign } from '../persistence/signature.store';
import { ActingSide } from './acting-side';
import { CaseReader } from './case.reader';
import { TellOfBin } from './tell-of-bin';

/** A draft nobody was asked to sign goes to the bin: out of every list, its invitations and duties gone, the others told (ADR 74). */
@Injectable()
export class DeleteDraft {
  constructor(
    private readonly cases: CaseReader,
    private readonly side: ActingSide,
    private readonly tell: TellOfBin,
  ) {}

  async execute(tx: Tx, { caseId }: { readonly caseId: string }): Promise<null> {
    await lockRequest(tx, caseId);
    const facts = (await this.cases.facts(tx, caseId)) ?? refuse('platform.not-found', {}, 404);
    const acting = await this.side.claim(tx, facts, { act: 'requests.delete-draft' });
    const coordinates = acting.unitId === facts.coordinatingUnitId;
    const obstacle = deleteObstacle({ coordinates, wasAsked: await wasAskedToSign(tx, caseId) });
    if (obstacle) throw new Refused(obstacle);
    const until = lastBinDay(await tx.now());
    await binDraft(tx, caseId, { by: acting.personId, until });
    const invited = await withdrawInvitations(tx, caseId);
    // A second after its last day, so that it can be taken out all of that day.
    const dueAt = new Date(endOfDay(until).getTime() + 1000);
    await tx.schedule({ kind: 'requests.purge-draft', key: purgeDraftKey(caseId), dueAt, data: { caseId } });
    tx.touch(caseId);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'requests.draft-deleted',
      as: { side: acting.side, role: acting.role, unitId: acting.unitId },
      facts: { until },
    });
    await this.tell.others(tx, facts, { by: acting.personId, until, also: invited });
    return null;
  }
}
