import { Injectable } from '@nestjs/common';
import { ActingInDialogue, type DialogueActor, type Locked, type ProviderActor } from '@samraad/dialogue';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx } from '@samraad/platform';
import type { ActMeant, CaseFacts } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { findMeetings, type MeetingWithPeople } from '../persistence/meeting.store';
import { findPolls, type Poll } from '../persistence/poll.store';

/** The locked case, who acts, and one thing of it. */
export type LockedWith<T> = Locked<DialogueActor> & T;

/** Locks a case and finds what is booked or proposed in it, for those who take part. */
@Injectable()
export class BookingDesk {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly rounds: RoundReader,
    private readonly people: PeopleReader,
  ) {}

  /** For a proposal: only the provider of the case. */
  provider(tx: Tx, caseId: string): Promise<Locked<ProviderActor>> {
    return this.acting.provider(tx, caseId, 'booking.propose');
  }

  /** 404 when the case has no such proposal, or another provider made it. */
  async poll(tx: Tx, caseId: string, pollId: string, meant: ActMeant): Promise<LockedWith<{ poll: Poll }>> {
    const locked = await this.acting.anyone(tx, caseId, meant);
    const polls = await findPolls(tx, caseId);
    const poll = polls.find(({ id, providerId }) => id === pollId && providerId === locked.facts.providerId);
    return { ...locked, poll: poll ?? refuse('booking.poll-unknown', {}, 404) };
  }

  /** 404 when the case has no such meeting, or it was another provider's. */
  async meeting(
    tx: Tx,
    caseId: string,
    meetingId: string,
    side?: ActMeant['side'],
  ): Promise<LockedWith<{ meeting: MeetingWithPeople }>> {
    const locked = await this.acting.anyone(tx, caseId, { act: 'booking.change', side });
    const meetings = await findMeetings(tx, caseId);
    const meeting = meetings.find(
      ({ id, providerId }) => id === meetingId && providerId === locked.facts.providerId,
    );
    return { ...locked, meeting: meeting ?? refuse('booking.meeting-unknown', {}, 404) };
  }

  /** What bounds a time: now, and the last day of the round the case belongs to. */
  async when(tx: Tx, { roundId }: CaseFacts) {
    const lastDay = roundId === null ? null : (await this.rounds.byId(tx, roundId)).lastDeliveryDay;
    return { now: await tx.now(), lastDay };
  }

  /** Persons who work for the provider of the case now. */
  async atProvider(tx: Tx, providerId: string): Promise<string[]> {
    return (await this.people.atProvider(tx, providerId, await tx.now())).map(({ id }) => id);
  }
}
