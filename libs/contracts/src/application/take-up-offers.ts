import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { formatDay, type Tx } from '@samraad/platform';
import type { WaitingContract } from '../domain/waiting-list.rules';
import { roomAppearedMail } from '../mail/room-appeared.mail';

/** The due work that ends a contract's turn to be taken up. */
export const takeUpKey = (contractId: string): string => `contracts.take-up-passes:${contractId}`;

/** What follows when a waiting contract's turn comes or goes: told, audited on its own case, and ended in time. */
@Injectable()
export class TakeUpOffers {
  constructor(private readonly people: PeopleReader) {}

  async made(
    tx: Tx,
    one: WaitingContract,
    takeUpBy: Date,
    place: { readonly roundId: string; readonly providerId: string },
  ): Promise<void> {
    const { contractId, caseId, number } = one;
    tx.audit({
      stream: `case:${caseId}`,
      action: 'contracts.take-up-offered',
      facts: { contractId, number, takeUpBy: takeUpBy.toISOString() },
    });
    await tx.schedule({
      kind: 'contracts.take-up-passes',
      key: takeUpKey(contractId),
      dueAt: new Date(takeUpBy.getTime() + 1000),
      data: { contractId, ...place },
    });
    const now = await tx.now();
    const filter = { roles: ['coordinator'], providerId: place.providerId } as const;
    const to = (await this.people.holders(tx, filter, now)).map(({ personId }) => personId);
    const vars = { caseId, number, lastDay: formatDay(localDateOf(takeUpBy)) };
    await tx.mail(roomAppearedMail, vars, {
      to,
      key: `room-appeared:${contractId}:${now.getTime()}`,
      caseId,
    });
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
