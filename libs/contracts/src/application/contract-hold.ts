import { Injectable } from '@nestjs/common';
import { HoldRoom, SwapHold } from '@samraad/budget';
import type { Ore, Tx } from '@samraad/platform';
import type { ContractRow } from '../persistence/contract.store';

/** The room a version takes in the frame. */
@Injectable()
export class ContractHold {
  constructor(
    private readonly hold: HoldRoom,
    private readonly swap: SwapHold,
  ) {}

  /** False when there is no room, or others wait already (`mustWait`). The caller holds case, contract and frame. */
  async take(tx: Tx, contract: ContractRow, amount: Ore, mustWait: boolean): Promise<boolean> {
    const { id: contractId, caseId, roundId, providerId } = contract;
    if (contract.state === 'changes_asked') {
      // Its old hold still stands: a new version swaps it at once or is refused (domain.md §9 [ours]).
      await this.swap.execute(tx, { contractId, newAmount: amount });
      return true;
    }
    if (mustWait) return false;
    return (await this.hold.execute(tx, { roundId, providerId, contractId, caseId, amount })).held;
  }
}
