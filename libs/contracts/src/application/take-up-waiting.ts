import { Injectable } from '@nestjs/common';
import { FrameReader, LockFrame } from '@samraad/budget';
import { ActingInDialogue } from '@samraad/dialogue';
import { refuse, Refused, type Tx } from '@samraad/platform';
import { mayTakeUp } from '../domain/waiting-list.rules';
import { expectContract, findVersions } from '../persistence/contract.store';
import { findWaiting } from '../persistence/waiting.store';
import { PutForward } from './put-forward';

/** The provider takes a waiting contract up again when it is its turn, or all that fit have let theirs pass (domain.md §7 [ours, 2]). */
@Injectable()
export class TakeUpWaiting {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly lock: LockFrame,
    private readonly frames: FrameReader,
    private readonly put: PutForward,
  ) {}

  async execute(tx: Tx, command: { caseId: string }): Promise<void> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'contracts.take-up');
    const contract = await expectContract(tx, facts.id, ['waiting']);
    await this.lock.execute(tx, contract);
    const waiting = await findWaiting(tx, contract.roundId, contract.providerId);
    const own =
      waiting.find((one) => one.contractId === contract.id) ?? refuse('platform.not-found', {}, 404);
    const free = (await this.frames.of(tx, contract.roundId, contract.providerId))?.free ?? 0n;
    const obstacle = mayTakeUp(own, waiting, free);
    if (obstacle) throw new Refused(obstacle);
    const version = (await findVersions(tx, contract.id)).at(-1) ?? refuse('platform.not-found', {}, 404);
    await this.put.forward(tx, { facts, contract, version, actor }, false);
  }
}
