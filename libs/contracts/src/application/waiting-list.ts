import { Injectable } from '@nestjs/common';
import { FrameReader, LockFrame } from '@samraad/budget';
import { addWorkingDays, endOfDay } from '@samraad/deadlines';
import type { Ore, Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import {
  reasonToWait,
  turnAmong,
  type WaitingContract,
  type WaitingReason,
} from '../domain/waiting-list.rules';
import { deleteWaiting, findWaiting, insertWaiting, saveWaiting } from '../persistence/waiting.store';
import { takeUpKey, TakeUpOffers } from './take-up-offers';

/** A provider's frame in a round: the list's own place. */
export interface ListPlace {
  readonly roundId: string;
  readonly providerId: string;
}

/**
 * Those waiting for room in a frame: why, and whose turn it is (domain.md §7 [ours, 2]). Every step holds the frame's lock,
 * and touches the other contracts' places in the list, never their rows: those come before the frame in the lock order.
 */
@Injectable()
export class WaitingList {
  constructor(
    private readonly lock: LockFrame,
    private readonly frames: FrameReader,
    private readonly rounds: RoundReader,
    private readonly offers: TakeUpOffers,
  ) {}

  /** A contract that must wait joins; answers why it must. */
  async join(tx: Tx, contract: ListPlace & { readonly id: string }, price: Ore): Promise<WaitingReason> {
    const reason = price > (await this.free(tx, contract)) ? 'no_room' : 'others_ahead';
    await insertWaiting(tx, contract.id, reason);
    return reason;
  }

  /** A contract that waits no longer goes. Its state is saved by the caller, who settles the others afterwards. */
  async leave(tx: Tx, contract: ListPlace & { readonly id: string }): Promise<void> {
    await this.lock.execute(tx, contract);
    await tx.unschedule(takeUpKey(contract.id));
    await deleteWaiting(tx, contract.id);
  }

  /** Makes the reasons true and gives the turn to whom it belongs; `newRoom` begins a new round of turns. */
  async settle(tx: Tx, place: ListPlace, newRoom = false): Promise<void> {
    await this.lock.execute(tx, place);
    const found = await findWaiting(tx, place.roundId, place.providerId);
    if (found.length === 0) return;
    const free = await this.free(tx, place);
    const waiting = newRoom ? found.map((one) => ({ ...one, takeUpPassedAt: null })) : found;
    const turn = turnAmong(waiting, free);
    const now = await tx.now();
    for (const [index, one] of waiting.entries()) {
      const reason = reasonToWait(one, waiting, free);
      const open = reason === null && one !== turn;
      const openSince = open ? (one.openSince ?? now) : null;
      const before = found[index] ?? one;
      await this.place(tx, { ...one, reason, openSince }, before, one === turn, place);
    }
  }

  /** A turn that nobody used, and the next one's; false when it was used, or taken back, meanwhile. */
  async pass(tx: Tx, place: ListPlace, contractId: string): Promise<boolean> {
    await this.lock.execute(tx, place);
    const now = await tx.now();
    const waiting = await findWaiting(tx, place.roundId, place.providerId);
    const one = waiting.find((each) => each.contractId === contractId);
    const unused = one?.takeUpBy && one.takeUpBy < now;
    if (unused) {
      await saveWaiting(tx, {
        ...one,
        takeUpOfferedAt: null,
        takeUpBy: null,
        takeUpPassedAt: now,
        openSince: now,
      });
      tx.audit({
        stream: `case:${one.caseId}`,
        action: 'contracts.take-up-passed',
        facts: { contractId, number: one.number },
      });
    }
    // Also without a turn to end: the migration that made the list left the settling to the first sweep.
    await this.settle(tx, place);
    return Boolean(unused);
  }

  private async place(
    tx: Tx,
    one: WaitingContract,
    before: WaitingContract,
    itsTurn: boolean,
    { roundId, providerId }: ListPlace,
  ): Promise<void> {
    if (itsTurn && before.takeUpBy === null) {
      const now = await tx.now();
      const { closingDays, waitingOfferWorkingDays } = (await this.rounds.byId(tx, roundId, now)).rules;
      const takeUpBy = endOfDay(addWorkingDays(now, waitingOfferWorkingDays, closingDays));
      await saveWaiting(tx, { ...one, takeUpOfferedAt: now, takeUpBy });
      await this.offers.made(tx, one, takeUpBy, { roundId, providerId });
      return;
    }
    const ended = !itsTurn && before.takeUpBy !== null;
    const changed = one.reason !== before.reason || one.takeUpPassedAt !== before.takeUpPassedAt;
    if (!ended && !changed) return;
    await saveWaiting(tx, ended ? { ...one, takeUpOfferedAt: null, takeUpBy: null } : one);
    await this.offers.changed(tx, one, ended);
  }

  private async free(tx: Tx, { roundId, providerId }: ListPlace): Promise<Ore> {
    return (await this.frames.of(tx, roundId, providerId))?.free ?? 0n;
  }
}
