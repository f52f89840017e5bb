import { DialogueStand } from '@samraad/dialogue/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import type { MadePerson } from '@samraad/identity/testing';
import type { RequestBuilder } from '@samraad/requests/testing';
import { AnswerTimes } from '../application/answer-times';
import { ConfirmTime } from '../application/confirm-time';
import { ProposeTimes, type ProposeTimesCommand } from '../application/propose-times';
import { BookingModule } from '../booking.module';
import { BookingQuery, type BookingsOfCase } from '../read/booking.query';
import type { PollAnswer } from '../domain/poll.rules';

/** An hour from an instant. */
export const hourFrom = (from: string) => ({
  startsAt: new Date(from),
  endsAt: new Date(new Date(from).getTime() + 3_600_000),
});

/** Cases at their provider, with times to propose in them. */
export class BookingStand {
  private constructor(readonly dialogue: DialogueStand) {}

  static async create(now: string): Promise<BookingStand> {
    return new BookingStand(await DialogueStand.create(now, BookingModule));
  }

  get app() {
    return this.dialogue.app;
  }

  /** By the coordinator, who would come themselves; the leader and the AMR are needed. */
  async propose(
    request: RequestBuilder,
    times: readonly string[],
    more: Partial<ProposeTimesCommand> = {},
  ): Promise<string> {
    const { caseId, people } = request;
    const command: ProposeTimesCommand = {
      ...{ caseId, title: 'Første møde', placeKind: 'video', place: null, travelMinutes: 0 },
      ...{
        consultants: [people.coordinator.personId],
        required: [people.manager.personId, people.representative.personId],
        optional: [],
      },
      times: times.map(hourFrom),
      ...more,
    };
    const { pollId } = await request.run(people.coordinator, (tx) =>
      this.app.get(ProposeTimes).execute(tx, command),
    );
    return pollId;
  }

  bookings(caseId: string): Promise<BookingsOfCase> {
    return this.app.get(BookingQuery).ofCase(this.dialogue.db, caseId);
  }

  /** Ids of the times of the newest proposal, earliest first. */
  async timeIds(caseId: string): Promise<string[]> {
    return (await this.bookings(caseId)).polls.at(-1)?.times.map(({ id }) => id) ?? [];
  }

  /** Answers to the times of the newest proposal, in their order. */
  async answer(request: RequestBuilder, person: MadePerson, answers: readonly PollAnswer[]): Promise<void> {
    const { caseId } = request;
    const poll = (await this.bookings(caseId)).polls.at(-1);
    if (!poll) throw new Error('no times were proposed');
    const given = Object.fromEntries(answers.map((answer, index) => [poll.times[index]?.id ?? '', answer]));
    await request.run(person, (tx) =>
      this.app.get(AnswerTimes).execute(tx, { caseId, pollId: poll.id, answers: given }),
    );
  }

  /** Confirms the nth time of the newest proposal. */
  async confirm(
    request: RequestBuilder,
    person: MadePerson,
    nth = 0,
  ): Promise<{ meetingId: string; firstContact: boolean }> {
    const { caseId } = request;
    const poll = (await this.bookings(caseId)).polls.at(-1);
    const command = { caseId, pollId: poll?.id ?? '', timeId: poll?.times[nth]?.id ?? '' };
    return request.run(person, (tx) => this.app.get(ConfirmTime).execute(tx, command));
  }

  /** Persons told by a kind of mail about a case. */
  async told(kind: string, caseId: string): Promise<string[]> {
    const mails = await mailsOrdered(this.dialogue.db, { kind: `booking.${kind}`, caseId });
    return mails.map(({ personId }) => personId).sort();
  }
}
