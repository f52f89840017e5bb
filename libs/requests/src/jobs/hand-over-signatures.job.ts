import { Injectable } from '@nestjs/common';
import type { Role } from '@samraad/identity';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { HandOverSignatures } from '../application/hand-over-signatures';

/** A role has ended or begun: signatures asked of those who left go to who came. */
@Injectable()
export class HandOverSignaturesJob extends DueWorkJob {
  readonly kind = 'requests.hand-over-signatures';

  constructor(private readonly handOver: HandOverSignatures) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const moved = await this.handOver.execute(tx, { unitId: data.unitId ?? '', role: data.role as Role });
    return moved > 0 ? 'done' : 'skipped';
  }
}
