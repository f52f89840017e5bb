import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { PeopleReader } from '@samraad/identity';
import { formatDay, formatMoney, type Ore, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { WaitingContract } from '../domain/waiting-list.rules';
import { roomAnsweredMail } from '../mail/room-answered.mail';
import { roomAppearedMail } from '../mail/room-appeared.mail';
import { roomOfferedMail } from '../mail/room-offered.mail';
import { roomPartOfferedMail } from '../mail/room-part-offered.mail';

type Waits = Pick<WaitingContract, 'contractId' | 'caseId' | 'number' | 'price' | 'reason'>;

/** Mails about offers of room: the provider's coordinators must answer, both sides of the case are told. Locks no case. */
@Injectable()
export class TellOfOffer {
  constructor(
    private readonly people: PeopleReader,
    private readonly cases: CaseReader,
  ) {}

  async made(
    tx: Tx,
    { contractId, caseId, number, price, reason }: Waits,
    { takeUpBy, free, providerId }: { takeUpBy: Date; free: Ore; providerId: string },
  ): Promise<void> {
    const at = (await tx.now()).getTime();
    const lastDay = formatDay(localDateOf(takeUpBy));
    const filter = { roles: ['coordinator'], providerId } as const;
    const to = (await this.people.holders(tx, filter, await tx.now())).map(({ personId }) => personId);
    // A part may become the whole at the very same instant: two offers, and two mails.
    const key = `${reason === null ? 'room-appeared' : 'room-part-offered'}:${contractId}:${at}`;
    const amounts = { price: formatMoney(price), free: formatMoney(free) };
    if (reason === null) await tx.mail(roomAppearedMail, { caseId, number, lastDay }, { to, key, caseId });
    else await tx.mail(roomPartOfferedMail, { caseId, number, lastDay, ...amounts }, { to, key, caseId });
    const sides = await this.cases.partyPeople(tx, caseId);
    const told = { caseId, number, lastDay, whole: reason === null };
    await tx.mail(roomOfferedMail, told, { to: sides, key: `${key}:sides`, caseId });
  }

  /** The provider has answered: the room is saved up, or the next is asked. */
  async answered(tx: Tx, { contractId, caseId, number }: Waits, answer: 'save' | 'pass'): Promise<void> {
    const key = `room-answered:${contractId}:${(await tx.now()).getTime()}`;
    const to = await this.cases.partyPeople(tx, caseId);
    await tx.mail(roomAnsweredMail, { caseId, number, answer }, { to, key, caseId });
  }
}
