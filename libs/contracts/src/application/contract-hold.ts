import { Injectable } from '@nestjs/common';
import { FrameReader, HoldRoom, SwapHold } from '@samraad/budget';
import type { Ore, Tx } from '@samraad/platform';
import type { ContractRow } from '../persistence/contract.store';
import { KeptRoom } from './kept-room';

/** The room a version takes in the frame. */
@Injectable()
export class ContractHold {
  constructor(
    private readonly hold: HoldRoom,
    private readonly swap: SwapHold,
    private readonly frames: FrameReader,
    private readonly kept: KeptRoom,
  ) {}

  /** False when there is no room, or others wait already (`mustWait`). The caller holds case, contract and frame. */
  async take(tx: Tx, contract: ContractRow, amount: Ore, mustWait: boolean): Promise<boolean> {
    const { id: contractId, caseId, roundId, providerId } = contract;
    if (contract.state === 'changes_asked') {
      // Its old hold still stands: a new version swaps it at once or is refused (domain.md §9 [ours]).
      const held = (await this.frames.ofContract(tx, contractId))?.held ?? 0n;
      await this.kept.expect(tx, contract, amount - held);
      await this.swap.execute(tx, { contractId, newAmount: amount });
      return true;
    }
    if (mustWait) return false;
    return (await this.hold.execute(tx, { roundId, providerId, contractId, caseId, amount })).held;
  }
}
