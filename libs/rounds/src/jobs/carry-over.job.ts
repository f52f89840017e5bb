import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import { CarryOver, carryOver } from '../application/carry-over';

/** Looks at what is left of a round that takes no more requests. */
@Injectable()
export class CarryOverJob extends DueWorkJob {
  readonly kind = carryOver;

  constructor(private readonly carry: CarryOver) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    return (await this.carry.execute(tx, data.roundId ?? '')) > 0 ? 'done' : 'skipped';
  }
}
