import type { Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Injectable } from '@nestjs/common';
import { checkRound, type RoundProblem, type RoundSurroundings } from '../domain/check-round';
import type { RoundDraftState } from '../domain/draft-state';
import { keyOfName, type RoundPlan } from '../domain/round-plan';
import { type TouchedByRound, TouchedByRoundQuery } from '../read/touched-by-round.query';
import { RoundDraftReader } from './round-draft.reader';
import { RoundPlanReader } from './round-plan.reader';
import { RoundSurroundingsReader } from './round-surroundings.reader';

/** Everything a page states of a draft: plain JSON, so that a proposal keeps it as it was seen. */
export interface DraftOnDesk {
  readonly plan: RoundPlan;
  readonly state: RoundDraftState;
  readonly version: number;
  /** The round it was made from, as a plan; null when it was made from nothing. */
  readonly origin: RoundPlan | null;
  readonly around: RoundSurroundings;
  readonly touched: TouchedByRound;
  /** Providers' names by key. */
  readonly names: Readonly<Record<string, string>>;
  /** Another round has the key its name would give it. */
  readonly keyTaken: boolean;
}

/** A draft with all that is said of it. */
@Injectable()
export class RoundDesk {
  constructor(
    private readonly drafts: RoundDraftReader,
    private readonly rounds: RoundReader,
    private readonly plans: RoundPlanReader,
    private readonly around: RoundSurroundingsReader,
    private readonly touched: TouchedByRoundQuery,
  ) {}

  /** Null when there is no such draft. */
  async find(db: Queryable, draftId: string): Promise<DraftOnDesk | null> {
    const draft = await this.drafts.find(db, draftId);
    if (!draft) return null;
    const { plan, state, version, madeFrom } = draft;
    const [rounds, around, touched, names] = await Promise.all([
      this.rounds.all(db),
      this.around.of(db),
      this.touched.of(db),
      this.plans.providerNames(db),
    ]);
    const from = rounds.find(({ id }) => id === madeFrom);
    const keyTaken = rounds.some(({ key }) => key === keyOfName(plan.name));
    return {
      plan,
      state,
      version,
      origin: from ? await this.plans.of(db, from) : null,
      around,
      touched,
      names,
      keyTaken,
    };
  }
}

/** What stands in the way of proposing what is on the desk. */
export const problemsOf = ({ plan, around }: DraftOnDesk): RoundProblem[] => checkRound(plan, around);
