import { addCalendarDays } from '@samraad/deadlines';
import type { Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import type { RunningRound } from '../domain/check-change';
import type { RoundDraft } from '../domain/round-draft';
import { CasesOfChangeQuery, type StandingCount } from '../read/cases-of-change.query';
import { RoundPlanReader } from './round-plan.reader';

/** A round that is to be changed, and the open cases a change of it meets. Plain JSON. */
export interface RoundToChange extends RunningRound {
  readonly roundId: string;
  readonly cases: readonly StandingCount[];
  /** Requests that are being signed: they keep the rule they were asked under. */
  readonly signing: number;
}

/** What a change is judged against. */
@Injectable()
export class RunningRoundReader {
  constructor(
    private readonly rounds: RoundReader,
    private readonly plans: RoundPlanReader,
    private readonly cases: CasesOfChangeQuery,
  ) {}

  /** Null for a draft of a new round. */
  async of(db: Queryable, { changes: roundId, plan }: RoundDraft): Promise<RoundToChange | null> {
    if (roundId === null || plan.validFrom === undefined) return null;
    // As it is on the day before: what was decided for that very day stands in the way by itself.
    const round = await this.rounds.byId(db, roundId, addCalendarDays(plan.validFrom, -1));
    const [before, dated, cases, around] = await Promise.all([
      this.plans.of(db, round),
      this.rounds.rulesOver(db, roundId),
      this.cases.counts(db, roundId),
      this.cases.around(db, roundId),
    ]);
    return { roundId, before, decidedFrom: dated.at(-1)?.from ?? null, cases, ...around };
  }
}
