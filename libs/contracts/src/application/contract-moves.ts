import { Injectable } from '@nestjs/common';
import { LapsePromises } from '@samraad/dialogue';
import type { Tx } from '@samraad/platform';
import { AdvanceCase, type Stage } from '@samraad/requests';
import type { ContractState } from '../domain/contract-state';
import { type ContractRow, saveState } from '../persistence/contract.store';
import { WaitingList } from './waiting-list';

/** A contract's change of state and the case's, together. */
@Injectable()
export class ContractMoves {
  constructor(
    private readonly advance: AdvanceCase,
    private readonly promises: LapsePromises,
    private readonly list: WaitingList,
  ) {}

  /** 409 when the table has no such step; `stage` null leaves the case where it is. */
  async execute(
    tx: Tx,
    contract: ContractRow,
    to: ContractState,
    stage: Stage | null,
    why: string,
  ): Promise<void> {
    const waited = contract.state === 'waiting';
    if (waited) await this.list.leave(tx, contract);
    await saveState(tx, contract, to);
    if (waited) {
      // A new day agreed on for a contract that waits is about the waiting.
      await this.promises.execute(tx, contract.caseId, 'contract');
      await this.list.settle(tx, contract);
    }
    if (stage) await this.advance.execute(tx, contract.caseId, stage, why);
  }
}
