import type { Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { Inject, Injectable } from '@nestjs/common';
import { checkChange } from '../domain/check-change';
import { checkRound, type RoundProblem, type RoundSurroundings } from '../domain/check-round';
import type { RoundDraftState } from '../domain/draft-state';
import { keyOfName, type RoundPlan } from '../domain/round-plan';
import { type TouchedByRound, TouchedByRoundQuery } from '../read/touched-by-round.query';
import { RoundDraftReader } from './round-draft.reader';
import { RoundPlanReader } from './round-plan.reader';
import { RoundSurroundingsReader } from './round-surroundings.reader';
import { type RoundToChange, RunningRoundReader } from './running-round.reader';

/** Everything a page states of a draft: plain JSON, so that a proposal keeps it as it was seen. */
export interface DraftOnDesk {
  readonly plan: RoundPlan;
  readonly state: RoundDraftState;
  readonly version: number;
  /** The round it was made from, as a plan; null when it was made from nothing. */
  readonly origin: RoundPlan | null;
  readonly around: RoundSurroundings;
  readonly touched: TouchedByRound;
  /** The round that stands and is to be changed; null, or not there, for a new round. */
  readonly change?: RoundToChange | null;
  /** Providers' names by key. */
  readonly names: Readonly<Record<string, string>>;
  /** Another round has the key its name would give it. */
  readonly keyTaken: boolean;
}

/** A draft with all that is said of it. */
@Injectable()
export class RoundDesk {
  @Inject(RunningRoundReader) private readonly running!: RunningRoundReader;

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
    const { plan, state, version, madeFrom, changes } = draft;
    const [rounds, around, touched, names, change] = await Promise.all([
      this.rounds.all(db),
      this.around.of(db, changes),
      this.touched.of(db),
      this.plans.providerNames(db),
      this.running.of(db, draft),
    ]);
    const from = rounds.find(({ id }) => id === madeFrom);
    const keyTaken = !change && rounds.some(({ key }) => key === keyOfName(plan.name));
    const base = { state, version, around, touched, names, keyTaken, change };
    // Providers and their frames are as they are, whatever they were when the change was begun.
    if (change) {
      const { before } = change;
      return { ...base, plan: { ...plan, providers: before.providers }, origin: before };
    }
    return { ...base, plan, origin: from ? await this.plans.of(db, from) : null };
  }
}

/** What stands in the way of proposing what is on the desk. */
export const problemsOf = ({ plan, around, change }: DraftOnDesk): RoundProblem[] =>
  change ? checkChange(plan, around, change) : checkRound(plan, around);
