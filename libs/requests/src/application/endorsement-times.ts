import { Injectable } from '@nestjs/common';
import { endOfDay } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import {
  type EndorsementReckoning,
  reckonEndorsement,
  type WaitingQuestion,
} from '../domain/endorsement-clock.rules';

/** What the time to decide one endorsement is reckoned from. */
export interface TimedEndorsement {
  readonly askedAt: Date;
  readonly escalatedAt: Date | null;
  /** The last signature over the text it is of: it tells the round. */
  readonly signedAt: Date | null;
}

/** The time to endorse with its calculation, shown alike to whoever endorses and to the parties (domain.md §5). */
export type EndorsementClock = EndorsementReckoning & {
  readonly startedAt: Date;
  readonly days: number;
};

/** Reckons how long somebody has to endorse, by the rules of the day they were asked on. */
@Injectable()
export class EndorsementTimes {
  constructor(private readonly rounds: RoundReader) {}

  /** Null where the round it was signed in is not to be found. */
  async of(
    db: Queryable,
    { askedAt, escalatedAt, signedAt }: TimedEndorsement,
    questions: readonly WaitingQuestion[],
  ): Promise<EndorsementClock | null> {
    const startedAt = escalatedAt ?? askedAt;
    const round = await this.rounds.openAt(db, signedAt ?? startedAt, startedAt);
    if (!round) return null;
    const { endorsementWorkingDays, answerWorkingDays, closingDays } = round.rules;
    // The chairs have no days of their own: they have the round's time to answer.
    const days = escalatedAt === null ? endorsementWorkingDays : answerWorkingDays;
    return { startedAt, days, ...reckonEndorsement({ startedAt, days, closingDays, questions }) };
  }
}

/** The last second of a reckoned day; null while a question waits. */
export const dueOf = (clock: EndorsementReckoning | null): Date | null =>
  clock?.lastDay ? endOfDay(clock.lastDay) : null;
