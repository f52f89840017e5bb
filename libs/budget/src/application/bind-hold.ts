import { Injectable } from '@nestjs/common';
import { type Ore, refuse, type Tx } from '@samraad/platform';
import { movements } from '../domain/movements.rules';
import { countPostings } from '../persistence/ledger.store';
import { lockContract } from './locked-contract';
import { recordMovement } from './record-movement';

/** All have signed: everything held for the contract is bound (domain.md §10). 409 when nothing is held. */
@Injectable()
export class BindHold {
  /** Answers what the contract now has bound, in øre. */
  async execute(tx: Tx, command: { readonly contractId: string }): Promise<{ readonly bound: Ore }> {
    const locked = await lockContract(tx, command.contractId);
    const amount = locked.position.contract.held;
    if (amount === 0n) refuse('budget.nothing-held', {}, 409);
    const reference = `bind:${locked.contractId}:${(await countPostings(tx, locked.contractId, 'bind')) + 1}`;
    const movement = { kind: 'bind', step: movements.bind[0], amount } as const;
    const after = await recordMovement(tx, movement, { ...locked, reference });
    return { bound: after.contract.bound };
  }
}
