import { addressOf } from '@samraad/platform';
import { type DraftOnDesk, type RoundToChange, touchedParts } from '@samraad/rounds';
import type { Link } from '../../views';
import { differencesOf } from './round-text';
import { roundsWords } from './rounds.da';

const words = roundsWords.change.touched;

/** Whom a change of a running round concerns, in sentences: what has begun keeps its rules, the rest meets the new ones. */
export function changeTouches(desk: DraftOnDesk, change: RoundToChange): string[] {
  const changed = changedParts(desk);
  const counted = change.cases.map((one) => ({ ...touchedParts(changed, one), count: one.count }));
  const sum = (of: 'keeps' | 'meets') =>
    counted.reduce((all, one) => (one[of].length > 0 ? all + one.count : all), 0);
  const [keeps, meets] = [sum('keeps'), sum('meets')];
  const signing = changed.includes('signing') || changed.includes('lapses');
  return [
    ...(keeps > 0 ? [words.keeps(keeps)] : []),
    ...(meets > 0 ? [words.meets(meets)] : []),
    ...(keeps + meets === 0 ? [words.none] : []),
    ...(signing && change.signing > 0 ? [words.signing(change.signing)] : []),
    ...(signing && desk.touched.drafts > change.signing
      ? [words.drafts(desk.touched.drafts - change.signing)]
      : []),
    words.mail,
    words.never,
  ];
}

/** The rules that are not as they were. */
export const changedParts = ({ plan, origin, names }: DraftOnDesk) =>
  differencesOf(plan, origin, names).map(({ part }) => part);

/** To the open cases of the round, one by one; null where there are none, or nothing is changed. */
export const casesLink = (draftId: string, desk: DraftOnDesk): Link | null =>
  desk.change && desk.change.cases.length > 0 && changedParts(desk).length > 0
    ? { text: words.see, href: addressOf('round-draft.cases', { draftId }) }
    : null;
