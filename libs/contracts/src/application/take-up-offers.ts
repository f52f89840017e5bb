import { Injectable } from '@nestjs/common';
import type { Ore, Tx } from '@samraad/platform';
import type { WaitingContract } from '../domain/waiting-list.rules';
import { saveWaiting } from '../persistence/waiting.store';
import { TellOfOffer } from './tell-of-offer';

/** The due work that ends a contract's turn to be taken up. */
export const takeUpKey = (contractId: string): string => `contracts.take-up-passes:${contractId}`;

/** An offer: until when, of how much (øre), in which frame. */
export interface OfferMade {
  readonly takeUpBy: Date;
  readonly free: Ore;
  readonly place: { readonly roundId: string; readonly providerId: string };
}

/** What follows when a waiting contract's turn comes or goes: told, audited on its own case, and ended in time. */
@Injectable()
export class TakeUpOffers {
  constructor(private readonly tell: TellOfOffer) {}

  async made(tx: Tx, one: WaitingContract, offer: OfferMade): Promise<void> {
    const { contractId, caseId, number, price } = one;
    const { takeUpBy, free } = offer;
    const { roundId, providerId } = offer.place;
    const amount = price < free ? price : free;
    tx.audit({
      stream: `case:${caseId}`,
      action: one.reason === null ? 'contracts.take-up-offered' : 'contracts.part-offered',
      facts: { contractId, number, takeUpBy: takeUpBy.toISOString(), amount: amount.toString() },
    });
    await tx.schedule({
      kind: 'contracts.take-up-passes',
      key: takeUpKey(contractId),
      dueAt: new Date(takeUpBy.getTime() + 1000),
      data: { contractId, roundId, providerId },
    });
    await this.tell.made(tx, one, { takeUpBy, free, providerId });
  }

  /** Nobody answered in time: silence lets the next go first. The caller settles the list. */
  async unused(tx: Tx, one: WaitingContract): Promise<void> {
    await this.leaveToNext(tx, one);
    const { contractId, caseId, number } = one;
    tx.audit({
      stream: `case:${caseId}`,
      action: 'contracts.take-up-passed',
      facts: { contractId, number },
    });
  }

  /** Its turn is another's now; its place is kept. */
  async leaveToNext(tx: Tx, one: WaitingContract): Promise<void> {
    const now = await tx.now();
    const openSince = one.reason === null ? now : null;
    await tx.unschedule(takeUpKey(one.contractId));
    const ended = { takeUpOfferedAt: null, takeUpBy: null, savingSince: null };
    await saveWaiting(tx, { ...one, ...ended, takeUpPassedAt: now, openSince });
  }

  /** It waits first from now on, and is asked again when the room is as large as its price. */
  async save(tx: Tx, one: WaitingContract): Promise<void> {
    await tx.unschedule(takeUpKey(one.contractId));
    const ended = { takeUpOfferedAt: null, takeUpBy: null };
    await saveWaiting(tx, { ...one, ...ended, savingSince: await tx.now() });
  }

  /** The reason it waits is another, or its turn went to one before it, or with the room. */
  async changed(tx: Tx, { contractId, caseId, reason }: WaitingContract, ended: boolean): Promise<void> {
    if (ended) await tx.unschedule(takeUpKey(contractId));
    tx.audit({
      stream: `case:${caseId}`,
      action: ended ? 'contracts.take-up-offer-ended' : 'contracts.waiting-reason-changed',
      facts: { contractId, reason },
    });
  }
}
