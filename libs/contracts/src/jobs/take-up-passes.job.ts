import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { WaitingList } from '../application/waiting-list';

/**
 * A waiting contract's turn has ended unused: it keeps its place, the next that fits gets the turn (domain.md §7 [ours, 2]).
 * Locks the frame alone, as every step of the list does.
 */
@Injectable()
export class TakeUpPassesJob extends DueWorkJob {
  readonly kind = 'contracts.take-up-passes';

  constructor(private readonly list: WaitingList) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const { contractId = '', roundId = '', providerId = '' } = work.data;
    return (await this.list.pass(tx, { roundId, providerId }, contractId)) ? 'done' : 'skipped';
  }
}
