import { Injectable } from '@nestjs/common';
import { FrameReader, LockFrame } from '@samraad/budget';
import { addWorkingDays, endOfDay } from '@samraad/deadlines';
import type { Ore, Tx } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import {
  reasonBeside,
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

/** Who waits, in the list's order, and what is free. Øre. */
export interface ListStanding {
  readonly waiting: readonly WaitingContract[];
  readonly free: Ore;
}

interface Settled {
  readonly after: WaitingContract;
  readonly before: WaitingContract;
  /** It is offered what is free. */
  readonly offered: boolean;
  readonly free: Ore;
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
    const { waiting: found, free } = await this.standing(tx, place);
    if (found.length === 0) return;
    const waiting = newRoom ? found.map((one) => ({ ...one, takeUpPassedAt: null })) : found;
    const turn = turnAmong(waiting, free);
    const now = await tx.now();
    for (const [index, one] of waiting.entries()) {
      const before = found[index] ?? one;
      const offered = one === turn && (one.savingSince === null || one.price <= free);
      const reason = reasonBeside(one, turn, free);
      const openSince = reason === null && one !== turn ? (one.openSince ?? now) : null;
      const after = { ...one, reason, openSince, savingSince: offered ? null : one.savingSince };
      await this.place(tx, { after, before, offered, free }, place);
    }
  }

  /** A turn that nobody used, and the next one's; false when it was used, or taken back, meanwhile. */
  async pass(tx: Tx, place: ListPlace, contractId: string): Promise<boolean> {
    const { waiting } = await this.standing(tx, place);
    const now = await tx.now();
    const one = waiting.find((each) => each.contractId === contractId);
    const unused = one?.takeUpBy && one.takeUpBy < now;
    if (unused) await this.offers.unused(tx, one);
    // Also without a turn to end: the migration that made the list left the settling to the first sweep.
    await this.settle(tx, place);
    return Boolean(unused);
  }

  /** Everybody who waits in the list's order and what is free, read under the frame's lock. */
  async standing(tx: Tx, place: ListPlace): Promise<ListStanding> {
    await this.lock.execute(tx, place);
    const waiting = await findWaiting(tx, place.roundId, place.providerId);
    return { waiting, free: waiting.length === 0 ? 0n : await this.free(tx, place) };
  }

  private async place(tx: Tx, { after, before, offered, free }: Settled, place: ListPlace): Promise<void> {
    // An offer of a part that becomes one of the whole is another offer, with days of its own.
    const stands = before.takeUpBy !== null && (before.reason === null || after.reason !== null);
    if (offered && !stands) {
      const now = await tx.now();
      const { closingDays, waitingOfferWorkingDays } = (await this.rounds.byId(tx, place.roundId, now)).rules;
      const takeUpBy = endOfDay(addWorkingDays(now, waitingOfferWorkingDays, closingDays));
      await saveWaiting(tx, { ...after, takeUpOfferedAt: now, takeUpBy });
      await this.offers.made(tx, after, { takeUpBy, free, place });
      return;
    }
    const ended = !offered && before.takeUpBy !== null;
    const changed = after.reason !== before.reason || after.takeUpPassedAt !== before.takeUpPassedAt;
    if (!ended && !changed) return;
    await saveWaiting(tx, ended ? { ...after, takeUpOfferedAt: null, takeUpBy: null } : after);
    await this.offers.changed(tx, after, ended);
  }

  private async free(tx: Tx, { roundId, providerId }: ListPlace): Promise<Ore> {
    return (await this.frames.of(tx, roundId, providerId))?.free ?? 0n;
  }
}
