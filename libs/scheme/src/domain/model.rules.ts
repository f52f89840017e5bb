import { refusal, type Refusal } from '@samraad/platform';
import { focusOf, noFocus, type ChosenFocus, type Focus } from './focus';

/** 1 targeted, 2 free (domain.md §5 [M]). */
export type Model = 1 | 2;

/** A Hovedudvalg's choice, in force from a day (`YYYY-MM-DD`) until the next choice. */
export interface ModelChoice {
  readonly regionId: string;
  readonly roundId: string;
  readonly model: Model;
  readonly validFrom: string;
  /** Only under model 1. */
  readonly focus: ChosenFocus | null;
  readonly note: string | null;
}

/** Which model holds on a day, with its focus. */
export interface ModelInForce {
  readonly model: Model;
  readonly focus: Focus;
  /** Kinds of unit that endorse under model 1; none under model 2. */
  readonly anchoredAt: readonly ('hospital' | 'enterprise')[];
  /** Null while no choice is made and model 2 holds by itself (domain.md §5 [ours]). */
  readonly chosenFrom: string | null;
  readonly note: string | null;
}

/** The model on a day among one region's choices of one round: the latest that has begun; model 2 until there is one. */
export function modelAt(choices: readonly ModelChoice[], day: string): ModelInForce {
  const begun = choices.filter((choice) => choice.validFrom <= day);
  const last = begun.reduce<ModelChoice | null>(
    (latest, choice) => (latest && latest.validFrom > choice.validFrom ? latest : choice),
    null,
  );
  if (!last) return { model: 2, focus: noFocus, anchoredAt: [], chosenFrom: null, note: null };
  return {
    model: last.model,
    focus: focusOf(last.focus),
    anchoredAt: last.focus?.anchoredAt ?? [],
    chosenFrom: last.validFrom,
    note: last.note,
  };
}

/** Facts a choice is judged by. */
export interface ChoiceFacts {
  readonly choice: ModelChoice;
  readonly isRegion: boolean;
  readonly round: { readonly requestsFrom: string; readonly requestsTo: string };
  readonly earlier: readonly ModelChoice[];
  /** The Copenhagen day it is made on; null for a record of what was chosen in its time (seeds, import). */
  readonly today: string | null;
}

/**
 * A choice is dated and never retroactive (domain.md §5 [ours]): it begins tomorrow at the earliest, since requests of
 * the day may already be judged. It lies inside the round, names a focus exactly under model 1, one a day.
 */
export function chooseModel(facts: ChoiceFacts): ModelChoice | Refusal {
  const { choice, round } = facts;
  if (!facts.isRegion) return refusal('scheme.not-a-region');
  if ((choice.model === 1) !== (choice.focus !== null)) return refusal('scheme.focus-only-with-model-1');
  if (choice.validFrom < round.requestsFrom || choice.validFrom > round.requestsTo) {
    return refusal('scheme.choice-outside-round', { from: round.requestsFrom, to: round.requestsTo });
  }
  if (facts.today !== null && choice.validFrom <= facts.today) return refusal('scheme.choice-retroactive');
  if (facts.earlier.some((other) => other.validFrom === choice.validFrom)) {
    return refusal('scheme.choice-already-made', {}, 409);
  }
  return choice;
}
