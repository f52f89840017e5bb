import { formatDayYear, isRefusal, refusal, type Refusal } from '@samraad/platform';
import type { ChosenFocus } from './focus';
import type { ModelChoiceChange } from './model-choice.change';
import { chooseModel, type ModelChoice } from './model.rules';

/** A hospital or enterprise, and who endorses there. */
export interface EndorsingPlace {
  readonly unitId: string;
  readonly name: string;
  /** Who is appointed already. */
  readonly holders: readonly string[];
  /** Who would be, by this choice. */
  readonly appointed: readonly string[];
}

/** What the page of a proposed choice states. */
export interface ModelChoiceFacts {
  readonly region: string;
  readonly isRegion: boolean;
  readonly round: { readonly name: string; readonly requestsFrom: string; readonly requestsTo: string };
  /** The Copenhagen day it is. */
  readonly today: string;
  /** What the region has chosen in the round so far, in the order it begins. */
  readonly choices: readonly ChosenBefore[];
  /** Areas that are not in the region, and persons who cannot be appointed. */
  readonly strangeAreas: number;
  readonly strangePeople: number;
  readonly places: readonly EndorsingPlace[];
  readonly chairs: readonly string[];
  /** How many would be told of it. */
  readonly told: number;
}

interface ChosenBefore {
  readonly model: 1 | 2;
  readonly from: string;
  readonly names: readonly string[];
  readonly anchoredAt: readonly string[];
  readonly note: string | null;
}

/** The focus as the choice will have it; null under model 2. */
export const focusProposed = ({ model, topics, areas, anchoredAt }: ModelChoiceChange): ChosenFocus | null =>
  model === 2 ? null : ({ topics, areas, anchoredAt } as ChosenFocus);

/** What a choice names, in words. */
export const namesOf = ({ topics, areas }: Pick<ModelChoiceChange, 'topics' | 'areas'>): string[] =>
  [...topics, ...areas].map(({ name }) => name);

/** What stands in the way of a choice, before anybody is asked and again when it is confirmed (domain.md §5). */
export function checkModelChoice(change: ModelChoiceChange, facts: ModelChoiceFacts): Refusal | null {
  const { model, from, anchoredAt } = change;
  const names = namesOf(change);
  if (model === 1 && names.length === 0) return refusal('scheme.focus-only-with-model-1');
  if (model === 2 && names.length > 0) return refusal('scheme.no-focus-with-model-2');
  if (facts.strangeAreas > 0) return refusal('scheme.area-elsewhere');
  if (facts.strangePeople > 0) return refusal('scheme.anchor-unknown');
  if (model === 1 && anchoredAt.length === 0) return refusal('scheme.nobody-endorses');
  if (facts.chairs.length === 0) return refusal('scheme.chairs-vacant');
  const latest = facts.choices.findLast((one) => one.from <= from);
  if (latest && isSame(latest, change, names))
    return refusal('scheme.choice-same', { from: formatDayYear(latest.from) });
  const judged = chooseModel({
    choice: { ...change, validFrom: from, focus: focusProposed(change) },
    isRegion: facts.isRegion,
    round: facts.round,
    earlier: facts.choices.map((one) => ({ validFrom: one.from }) as ModelChoice),
    today: facts.today,
  });
  return isRefusal(judged) ? judged : null;
}

function isSame(latest: ChosenBefore, change: ModelChoiceChange, names: readonly string[]): boolean {
  const all = (texts: readonly string[]) => [...texts].sort().join('\n');
  return (
    latest.model === change.model &&
    all(latest.names) === all(names) &&
    (change.model === 2 || all(latest.anchoredAt) === all(change.anchoredAt)) &&
    (latest.note ?? '') === (change.note ?? '') &&
    change.anchors.length === 0
  );
}
