import { refuse, type Tx } from '@samraad/platform';
import type { Position } from '../domain/accounts';
import { type FrameRow, lockFrame } from '../persistence/frame.store';
import { contractPosition, frameBalances } from '../persistence/position.store';

/** A contract whose frame is locked, and where both stand. */
export interface LockedContract {
  readonly contractId: string;
  readonly caseId: string;
  readonly frame: FrameRow;
  readonly position: Position;
}

/** Locks the frame a contract draws on, then reads; 404 when no money was ever held for the contract. */
export async function lockContract(tx: Tx, contractId: string): Promise<LockedContract> {
  // Unlocked: a contract never changes frame, so this tells only what to lock.
  const known = await contractPosition(tx, contractId);
  const frame = known && (await lockFrame(tx, known.frameId));
  if (!frame) refuse('budget.unknown-contract', {}, 404);
  const now = await contractPosition(tx, contractId);
  if (!now) refuse('budget.unknown-contract', {}, 404);
  const position = { frame: await frameBalances(tx, frame.id), contract: now.balances };
  return { contractId, caseId: now.caseId, frame, position };
}
