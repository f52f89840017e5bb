import { Injectable } from '@nestjs/common';
import type { Ore, Tx } from '@samraad/platform';
import { movements } from '../domain/movements.rules';
import { lockContract } from './locked-contract';
import { earlierPosting, recordMovement } from './record-movement';
import { releaseRoom } from './release-room';

/** An attestation that stands, and what it attests in øre. */
export interface EarnBoundCommand {
  readonly contractId: string;
  /** The attestation is earned once. */
  readonly attestationId: string;
  readonly amount: Ore;
  /** The final cost is below the contract: what is still bound goes back to the frame. */
  readonly releaseRest?: boolean;
}

/** Bound → earned when an attestation stands (domain.md §10). The same attestation again earns nothing more. */
@Injectable()
export class EarnBound {
  async execute(
    tx: Tx,
    command: EarnBoundCommand,
  ): Promise<{ readonly earned: Ore; readonly released: Ore }> {
    const { contractId, amount } = command;
    const locked = await lockContract(tx, contractId);
    const reference = `earn:${command.attestationId}`;
    const earlier = await earlierPosting(tx, reference, { kind: 'earn', contractId, amount });
    if (earlier) return { earned: amount, released: 0n };
    const movement = { kind: 'earn', step: movements.earn[0], amount } as const;
    const facts = { attestationId: command.attestationId };
    const position = await recordMovement(tx, movement, { ...locked, reference, facts });
    if (!command.releaseRest) return { earned: amount, released: 0n };
    const rest = await releaseRoom(tx, { ...locked, position }, { reason: 'below-price', only: 'bound' });
    return { earned: amount, released: rest.released };
  }
}
