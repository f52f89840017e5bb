import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { AdvanceCase, type Stage } from '@samraad/requests';
import type { ContractState } from '../domain/contract-state';
import { type ContractRow, saveState } from '../persistence/contract.store';

/** A contract's change of state and the case's, together. */
@Injectable()
export class ContractMoves {
  constructor(private readonly advance: AdvanceCase) {}

  /** 409 when the table has no such step; `stage` null leaves the case where it is. */
  async execute(
    tx: Tx,
    contract: ContractRow,
    to: ContractState,
    stage: Stage | null,
    why: string,
  ): Promise<void> {
    await saveState(tx, contract, to);
    if (stage) await this.advance.execute(tx, contract.caseId, stage, why);
  }
}
