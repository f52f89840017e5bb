import { Injectable } from '@nestjs/common';
import { type Ore, orRefuse, refuse, type Tx } from '@samraad/platform';
import { emptyContract } from '../domain/accounts';
import { movableAmount, movements } from '../domain/movements.rules';
import { findFrameId, lockFrame } from '../persistence/frame.store';
import { countPostings } from '../persistence/ledger.store';
import { contractPosition, frameBalances, openContractBalance } from '../persistence/position.store';
import { recordMovement } from './record-movement';

/** Which frame: by its id, or by round and provider. */
export type FrameChoice =
  { readonly frameId: string } | { readonly roundId: string; readonly providerId: string };

/** What to hold, in øre, for which contract of which case. */
export type HoldRoomCommand = FrameChoice & {
  readonly contractId: string;
  readonly caseId: string;
  readonly amount: Ore;
};

/** No room is an answer, not a failure: the contract is then ready and waits (domain.md §6, §10). Øre. */
export type HoldResult =
  | { readonly held: true; readonly frameId: string; readonly free: Ore }
  | { readonly held: false; readonly free: Ore };

/** Holds room for a contract sent for signature: free → held. Asked again for the same amount it holds nothing more. */
@Injectable()
export class HoldRoom {
  async execute(tx: Tx, command: HoldRoomCommand): Promise<HoldResult> {
    const { contractId, caseId } = command;
    const amount = orRefuse(movableAmount(command.amount));
    const frame = await this.lock(tx, command);
    if (frame === null) return { held: false, free: 0n };
    const known = await contractPosition(tx, contractId);
    const agrees = known === null || (known.frameId === frame.id && known.caseId === caseId);
    if (!agrees) refuse('budget.other-frame', {}, 409);
    const position = { frame: await frameBalances(tx, frame.id), contract: known?.balances ?? emptyContract };
    const { free } = position.frame;
    if (position.contract.held === amount) return { held: true, frameId: frame.id, free };
    if (position.contract.held > 0n) refuse('budget.already-held', {}, 409);
    if (free < amount) return { held: false, free };
    await openContractBalance(tx, { contractId, frameId: frame.id, caseId });
    const reference = `hold:${contractId}:${(await countPostings(tx, contractId, 'hold')) + 1}`;
    const movement = { kind: 'hold', step: movements.hold[0], amount } as const;
    const after = await recordMovement(tx, movement, { frame, position, caseId, contractId, reference });
    return { held: true, frameId: frame.id, free: after.frame.free };
  }

  private async lock(tx: Tx, choice: FrameChoice) {
    const byId = 'frameId' in choice;
    const frameId = byId ? choice.frameId : await findFrameId(tx, choice.roundId, choice.providerId);
    const frame = frameId === null ? null : await lockFrame(tx, frameId);
    if (byId && frame === null) refuse('budget.unknown-frame', {}, 404);
    return frame;
  }
}
