import { Injectable } from '@nestjs/common';
import { FrameReader, type FrameView } from '@samraad/budget';
import { ContractQuery } from '@samraad/contracts';
import { Database } from '@samraad/platform';
import type { ContractOnDesk } from './contract-of-case.reader';

/** What decides whether there is room for a contract. Øre. */
export interface ContractRoom {
  /** Null when the frame is not set. */
  readonly frame: FrameView | null;
  /** What this contract holds already, and swaps when a new version is sent. */
  readonly held: bigint;
  /** Other contracts of the provider that wait for room. */
  readonly othersWaiting: number;
}

/** Reads the provider's own frame around one contract. */
@Injectable()
export class ContractRoomReader {
  constructor(
    private readonly db: Database,
    private readonly frames: FrameReader,
    private readonly contracts: ContractQuery,
  ) {}

  async of({ facts, contract }: ContractOnDesk): Promise<ContractRoom> {
    const { roundId, providerId } = facts;
    if (roundId === null || providerId === null) return { frame: null, held: 0n, othersWaiting: 0 };
    const id = contract?.id ?? '';
    const [frame, money, othersWaiting] = await Promise.all([
      this.frames.of(this.db, roundId, providerId),
      contract && this.frames.ofContract(this.db, contract.id),
      this.contracts.othersWaiting(this.db, { id, roundId, providerId }),
    ]);
    return {
      frame: frame?.total == null ? null : frame,
      held: money?.held ?? 0n,
      othersWaiting,
    };
  }
}
