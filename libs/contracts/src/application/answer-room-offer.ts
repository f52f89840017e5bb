import { Injectable } from '@nestjs/common';
import type { Tx } from '@samraad/platform';
import { OpenOffer } from './open-offer';
import { TakeUpOffers } from './take-up-offers';
import { TellOfOffer } from './tell-of-offer';
import { WaitingList } from './waiting-list';

/** What a provider answers, when it does not send the contract at once. */
export interface AnswerRoomOfferCommand {
  readonly caseId: string;
  readonly answer: 'save' | 'pass';
}

/**
 * The provider saves the room up, and nobody behind is offered any until it goes on or lets the next pass; or it lets the
 * next pass now, and keeps its place (domain.md §7).
 */
@Injectable()
export class AnswerRoomOffer {
  constructor(
    private readonly open: OpenOffer,
    private readonly offers: TakeUpOffers,
    private readonly list: WaitingList,
    private readonly tell: TellOfOffer,
  ) {}

  /** 409 when it is not offered any room, or not a part of it. */
  async execute(tx: Tx, { caseId, answer }: AnswerRoomOfferCommand): Promise<void> {
    const { facts, actor, contract, own, free } = await this.open.execute(tx, caseId, answer);
    await (answer === 'save' ? this.offers.save(tx, own) : this.offers.leaveToNext(tx, own));
    tx.audit({
      stream: `case:${facts.id}`,
      action: answer === 'save' ? 'contracts.room-saved-up' : 'contracts.next-let-pass',
      as: { role: actor.role, side: 'provider', providerId: actor.providerId },
      facts: { contractId: contract.id, number: own.number, free: free.toString() },
    });
    await this.tell.answered(tx, own, answer);
    await this.list.settle(tx, contract);
  }
}
