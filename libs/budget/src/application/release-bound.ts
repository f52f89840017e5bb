import { Injectable } from '@nestjs/common';
import { type Ore, orRefuse, refuse, type Tx } from '@samraad/platform';
import { movableAmount, movements } from '../domain/movements.rules';
import { countPostings } from '../persistence/ledger.store';
import { lockContract } from './locked-contract';
import { recordMovement } from './record-movement';
import type { ReleaseReason } from './release-room';
import { tellRoomAppeared } from './tell-room-appeared';

/** How much of what is bound goes back to the frame, in øre. */
export interface ReleaseBoundCommand {
  readonly contractId: string;
  readonly amount: Ore;
  readonly reason: ReleaseReason;
}

/** Part of what is bound is free again: the contract has become cheaper (domain.md §10). 409 when less than that is bound. */
@Injectable()
export class ReleaseBound {
  async execute(tx: Tx, command: ReleaseBoundCommand): Promise<{ readonly bound: Ore }> {
    const amount = orRefuse(movableAmount(command.amount));
    const locked = await lockContract(tx, command.contractId);
    const step =
      movements.release.find(({ from }) => from === 'bound') ?? refuse('budget.nothing-held', {}, 409);
    const reference = `release:${locked.contractId}:${(await countPostings(tx, locked.contractId, 'release')) + 1}`;
    const facts = { reason: command.reason };
    const after = await recordMovement(
      tx,
      { kind: 'release', step, amount },
      { ...locked, reference, facts },
    );
    await tellRoomAppeared(tx, locked.frame, after);
    return { bound: after.contract.bound };
  }
}
