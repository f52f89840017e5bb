import { Injectable } from '@nestjs/common';
import { FrameReader, LockFrame } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { ActingInDialogue } from '@samraad/dialogue';
import { orRefuse, Refused, refuse, StaleVersion, type Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { completeContract, everHasRoom } from '../domain/send-contract.rules';
import { writableStates } from '../domain/contract-state';
import { expectContract, type ContractRow } from '../persistence/contract.store';
import { findWaiting } from '../persistence/waiting.store';
import { freezeVersion } from './freeze-version';
import { partInWords } from './part-in-words';
import { PutForward } from './put-forward';

/** The provider sends a complete contract for signature: the hold, and the stop of the contract clock (domain.md §6, §10). */
@Injectable()
export class SendContract {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly rounds: RoundReader,
    private readonly frame: LockFrame,
    private readonly frames: FrameReader,
    private readonly put: PutForward,
  ) {}

  /** 'sent' with its hold, or 'waiting' when there is no room or others wait already (klar, venter på plads). */
  async execute(
    tx: Tx,
    command: { caseId: string; version: number },
  ): Promise<{ state: 'sent' | 'waiting'; hash: string }> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'contracts.send');
    const contract = await expectContract(tx, facts.id, writableStates);
    // What the parties are writing on would be cut off; taking it back is one click, so it keeps nobody from sending.
    if (contract.pen !== 'provider') refuse('contracts.pen-with-parties', {}, 409);
    if (contract.version !== command.version)
      throw new StaleVersion('contract', command.version, contract.version);
    const { lastDeliveryDay, rules } = await this.rounds.byId(tx, contract.roundId, await tx.now());
    const today = localDateOf(await tx.now());
    const ready = { draft: contract.draft, today, lastDeliveryDay };
    const content = orRefuse(partInWords(completeContract(ready)));
    await this.expectEverRoom(tx, contract, BigInt(content.price));
    const version = await freezeVersion(tx, contract, content, {
      madeBy: actor.personId,
      signers: rules.contractSigners,
    });
    await this.frame.execute(tx, contract);
    const othersWait = (await findWaiting(tx, contract.roundId, contract.providerId)).length > 0;
    const state = await this.put.forward(tx, { facts, contract, version, actor }, othersWait);
    return { state, hash: version.hash };
  }

  /** 422 with the amounts in words: what could never be held would wait for ever. */
  private async expectEverRoom(tx: Tx, { roundId, providerId }: ContractRow, price: bigint): Promise<void> {
    const planned = (await this.frames.of(tx, roundId, providerId))?.planned ?? null;
    const obstacle = everHasRoom(price, planned);
    if (obstacle) throw new Refused(obstacle);
  }
}
