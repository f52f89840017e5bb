import type { Answers } from '../request-answers';
import {
  type BothOpenings,
  chosenByBoth,
  compareOpenings,
  type ComparedField,
} from './compare-openings.rules';
import type { NoticedBy, StartWish } from './opening-answers';

/** What both sides answered alike and no answer of the request holds: it begins the text of what they wish for. */
export interface SharedWords {
  readonly noticed: readonly NoticedBy[];
  readonly weight: number | null;
  readonly start: StartWish | null;
}

/** What the common text begins with. */
export interface CommonStart {
  readonly answers: Pick<Answers, 'themes' | 'kind'>;
  readonly words: SharedWords;
}

/** Only what the sides agree on, and only where the draft says nothing yet: nothing is chosen for them. */
export function commonStart(both: BothOpenings, written: Answers): CommonStart {
  const { management, employees } = both;
  const agreed = new Set<ComparedField>(
    compareOpenings(both)
      .filter(({ accord }) => accord === 'agree')
      .map(({ field }) => field),
  );
  const answers: CommonStart['answers'] = {};
  if (agreed.has('theme') && management.theme && isEmpty(written.themes)) answers.themes = [management.theme];
  if (agreed.has('kind') && management.kind && written.kind === undefined) answers.kind = management.kind;
  return {
    answers,
    words: {
      noticed: chosenByBoth(management.noticed ?? [], employees.noticed ?? []),
      weight: agreed.has('weight') ? (management.weight ?? null) : null,
      start: agreed.has('start') ? (management.start ?? null) : null,
    },
  };
}

const isEmpty = (value: readonly unknown[] | undefined): boolean => value === undefined || value.length === 0;
