import { Injectable } from '@nestjs/common';
import { ActingCentrally } from '@samraad/delivery';
import { refuse, type Tx } from '@samraad/platform';
import { CaseReader, stageObstacle } from '@samraad/requests';
import { OwedNow } from './owed-now';

/** The central parties have talked with those of a case that is stuck: it may be quiet for as long again before it asks. */
@Injectable()
export class GetCaseGoing {
  constructor(
    private readonly cases: CaseReader,
    private readonly acting: ActingCentrally,
    private readonly owed: OwedNow,
  ) {}

  /** 403 for who is not of the central parties, 404 while the case has no number and is none of theirs yet, 409 when nobody has said that the case is stuck. */
  async execute(tx: Tx, { caseId }: { readonly caseId: string }): Promise<void> {
    const { stage, number } = await this.cases.lock(tx, caseId);
    const { role } = await this.acting.central(tx);
    if (number === null) refuse('platform.not-found', {}, 404);
    const { duties } = await this.owed.of(tx, caseId);
    if (stageObstacle('duties.get-going', stage) !== null || !duties.some(({ kind }) => kind === 'get-going'))
      refuse('duties.next-step-not-asked', {}, 409);
    tx.audit({ stream: `case:${caseId}`, action: 'duties.got-going', as: { role }, facts: {} });
  }
}
