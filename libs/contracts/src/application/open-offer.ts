import { Injectable } from '@nestjs/common';
import { ActingInDialogue, type Locked, type ProviderActor } from '@samraad/dialogue';
import { type Ore, Refused, refuse, type Tx } from '@samraad/platform';
import { mayAnswer, type OfferAnswer, offerTo } from '../domain/room-offer.rules';
import type { WaitingContract } from '../domain/waiting-list.rules';
import { type ContractRow, expectContract } from '../persistence/contract.store';
import { WaitingList } from './waiting-list';

/** A waiting contract whose provider answers an offer, everything locked. */
export interface OfferedContract extends Locked<ProviderActor> {
  readonly contract: ContractRow;
  readonly own: WaitingContract;
  /** Øre. */
  readonly free: Ore;
}

/** Opens a waiting contract for its provider's answer: case, contract and frame are locked in this order. */
@Injectable()
export class OpenOffer {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly list: WaitingList,
  ) {}

  /** 403 for who is not its provider, 409 when it waits no longer, or was not offered what is answered. */
  async execute(tx: Tx, caseId: string, answer: OfferAnswer): Promise<OfferedContract> {
    const locked = await this.acting.provider(tx, caseId, 'contracts.take-up');
    const contract = await expectContract(tx, locked.facts.id, ['waiting']);
    const { waiting, free } = await this.list.standing(tx, contract);
    const own =
      waiting.find((one) => one.contractId === contract.id) ?? refuse('platform.not-found', {}, 404);
    const obstacle = mayAnswer(offerTo(own, waiting, free), answer);
    if (obstacle) throw new Refused(obstacle);
    return { ...locked, contract, own, free };
  }
}
