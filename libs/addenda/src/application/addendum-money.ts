import { Injectable } from '@nestjs/common';
import { HoldRoom, LockFrame, ReleaseRoom, type ReleaseReason } from '@samraad/budget';
import { ContractQuery, type ContractView } from '@samraad/contracts';
import type { Ore, Tx } from '@samraad/platform';

/** What an addendum costs more is held in the frame when it is sent (domain.md §10). */
@Injectable()
export class AddendumMoney {
  constructor(
    private readonly frame: LockFrame,
    private readonly hold: HoldRoom,
    private readonly release: ReleaseRoom,
    private readonly contracts: ContractQuery,
  ) {}

  /** False when there is no room for what it costs more, or contracts wait for room already: they come first. */
  async take(tx: Tx, contract: ContractView, more: Ore): Promise<boolean> {
    if (more <= 0n) return true;
    const { id: contractId, caseId, roundId, providerId } = contract;
    await this.frame.execute(tx, contract);
    if ((await this.contracts.othersWaiting(tx, contract)) > 0) return false;
    return (await this.hold.execute(tx, { roundId, providerId, contractId, caseId, amount: more })).held;
  }

  /** What was held for it goes back; what is bound stays. */
  async giveBack(tx: Tx, contractId: string, reason: ReleaseReason): Promise<void> {
    await this.release.execute(tx, { contractId, reason, only: 'held' });
  }
}
