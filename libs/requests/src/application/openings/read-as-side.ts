import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import { claimSide } from '../../persistence/request.store';
import { CaseReader } from '../case.reader';

/** For which side somebody is about to read what it has written. */
export interface ReadAsSideCommand {
  readonly caseId: string;
  readonly side: Side;
}

/** Who has read one side's closed opening reads and acts for that side alone from then on, whatever role is held later. */
@Injectable()
export class ReadAsSide {
  constructor(private readonly cases: CaseReader) {}

  /** 422 for who is held to the other side. */
  async execute(tx: Tx, { caseId, side }: ReadAsSideCommand): Promise<void> {
    const personId = tx.actor.kind === 'person' ? tx.actor.personId : refuse('requests.not-a-party', {}, 403);
    const { parties } = await this.cases.lock(tx, caseId);
    if (!parties.some((one) => one.personId === personId && one.side === side))
      refuse('requests.not-a-party', {}, 403);
    if (!(await claimSide(tx, caseId, personId, side))) refuse('requests.acted-for-other-side');
  }
}
