import { Injectable } from '@nestjs/common';
import { type Ore, orRefuse, refuse, type Tx } from '@samraad/platform';
import { movableAmount, movements } from '../domain/movements.rules';
import { countPostings } from '../persistence/ledger.store';
import { lockContract } from './locked-contract';
import { recordMovement } from './record-movement';
import { tellRoomAppeared } from './tell-room-appeared';

/** A new version of a sent contract, with its price in øre. */
export interface SwapHoldCommand {
  readonly contractId: string;
  readonly newAmount: Ore;
}

/** Changes a hold to another amount at once, or refuses with 'budget.no-room' (domain.md §9). 409 when nothing is held. */
@Injectable()
export class SwapHold {
  async execute(tx: Tx, command: SwapHoldCommand): Promise<{ readonly held: Ore; readonly free: Ore }> {
    const newAmount = orRefuse(movableAmount(command.newAmount));
    const locked = await lockContract(tx, command.contractId);
    const { held } = locked.position.contract;
    if (held === 0n) refuse('budget.nothing-held', {}, 409);
    if (held === newAmount) return { held, free: locked.position.frame.free };
    const [more, less] = movements.swap;
    const difference = newAmount - held;
    const movement =
      difference > 0n
        ? ({ kind: 'swap', step: more, amount: difference } as const)
        : ({ kind: 'swap', step: less, amount: -difference } as const);
    const reference = `swap:${locked.contractId}:${(await countPostings(tx, locked.contractId, 'swap')) + 1}`;
    const after = await recordMovement(tx, movement, { ...locked, reference });
    if (difference < 0n) await tellRoomAppeared(tx, locked.frame, after);
    return { held: after.contract.held, free: after.frame.free };
  }
}
