import { Injectable } from '@nestjs/common';
import type { Ore, Tx } from '@samraad/platform';
import { movements } from '../domain/movements.rules';
import { lockContract } from './locked-contract';
import { earlierPosting, recordMovement } from './record-movement';

/** An attestation that no longer stands, and what was earned by it in øre. */
export interface ReverseEarningCommand {
  readonly contractId: string;
  readonly attestationId: string;
  readonly amount: Ore;
}

/** Earned → bound: a mistake is mended by a movement of its own, never erased (domain.md §10). 409 when less is earned and not invoiced. */
@Injectable()
export class ReverseEarning {
  async execute(tx: Tx, { contractId, attestationId, amount }: ReverseEarningCommand): Promise<void> {
    const locked = await lockContract(tx, contractId);
    const reference = `unearn:${attestationId}`;
    if (await earlierPosting(tx, reference, { kind: 'unearn', contractId, amount })) return;
    const movement = { kind: 'unearn', step: movements.unearn[0], amount } as const;
    await recordMovement(tx, movement, { ...locked, reference, facts: { attestationId } });
  }
}
