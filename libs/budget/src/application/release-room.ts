import { Injectable } from '@nestjs/common';
import type { Ore, Tx } from '@samraad/platform';
import { movements } from '../domain/movements.rules';
import { countPostings } from '../persistence/ledger.store';
import { type LockedContract, lockContract } from './locked-contract';
import { recordMovement } from './record-movement';
import { tellRoomAppeared } from './tell-room-appeared';

/** Why room goes back to the frame (domain.md §10). */
export type ReleaseReason =
  | 'lapsed'
  | 'declined'
  | 'left-late'
  | 'changed'
  | 'withdrawn'
  | 'changes-asked'
  | 'order'
  | 'terminated'
  | 'below-price'
  | 'price-lowered'
  | 'settled';

/** Which contract, why, and whether only the hold goes (an addendum that lapses leaves what is bound). */
export interface ReleaseRoomCommand {
  readonly contractId: string;
  readonly reason: ReleaseReason;
  readonly only?: 'held' | 'bound';
}

/** Gives what is held or bound, and not earned, back to the frame. With nothing left it does nothing and answers 0. */
@Injectable()
export class ReleaseRoom {
  async execute(tx: Tx, command: ReleaseRoomCommand): Promise<{ readonly released: Ore }> {
    return releaseRoom(tx, await lockContract(tx, command.contractId), command);
  }
}

/** The same for a contract whose frame is locked already. */
export async function releaseRoom(
  tx: Tx,
  locked: LockedContract,
  { reason, only }: Pick<ReleaseRoomCommand, 'reason' | 'only'>,
): Promise<{ readonly released: Ore }> {
  let { position } = locked;
  let released = 0n;
  let count = await countPostings(tx, locked.contractId, 'release');
  for (const step of movements.release) {
    const amount = position.contract[step.from];
    if (amount === 0n || (only ?? step.from) !== step.from) continue;
    count += 1;
    const reference = `release:${locked.contractId}:${count}`;
    const subject = { ...locked, position, reference, facts: { reason } };
    position = await recordMovement(tx, { kind: 'release', step, amount }, subject);
    released += amount;
  }
  if (released > 0n) await tellRoomAppeared(tx, locked.frame, position);
  return { released };
}
