import { Injectable } from '@nestjs/common';
import type { ClockKind } from '@samraad/deadlines';
import { KeptSums, type Queryable } from '@samraad/platform';
import type { ClockSum } from '../domain/punctuality.rules';
import { clockMarksSql, clockSumsSql, lateClocksSql } from './punctuality.sql';

/** A provider's newest clocks of a kind, oldest first: which of them were late. */
export interface ClockMarks {
  readonly providerId: string;
  readonly kind: ClockKind;
  readonly late: readonly boolean[];
}

/** A clock that ran out, and the case it is in. */
export interface LateClock {
  readonly caseId: string;
  readonly number: number;
  readonly unit: string;
  readonly providerId: string;
  readonly kind: ClockKind;
  /** When it was done after all; null while it is still open. */
  readonly metAt: Date | null;
}

/** How punctual a round has been: sums of all clocks, and the newest of them one by one. */
export interface Punctuality {
  readonly sums: readonly ClockSum[];
  readonly marks: readonly ClockMarks[];
  /** The newest late ones of each provider, newest first. */
  readonly late: readonly LateClock[];
}

/** How many marks and late ones are told one by one, of each provider. */
const newest = { marks: 60, late: 10 };

/** The clocks of a round that were kept or have run out. */
@Injectable()
export class PunctualityQuery {
  private readonly sums = new KeptSums();

  async ofRound(db: Queryable, roundId: string): Promise<Punctuality> {
    const [sums, marks, late] = await Promise.all([
      this.sumsOf(db, roundId),
      db.query<ClockMarks>(clockMarksSql, [roundId, newest.marks]),
      db.query<LateClock>(lateClocksSql, [roundId, newest.late]),
    ]);
    return { sums, marks, late };
  }
  /** The sums alone, by provider, kind and region. */
  sumsOf(db: Queryable, roundId: string): Promise<readonly ClockSum[]> {
    return this.sums.of(
      roundId,
      () => db.query<ClockSum>(clockSumsSql, [roundId]),
      (all) => all.reduce((count, one) => count + one.all, 0),
    );
  }
}
