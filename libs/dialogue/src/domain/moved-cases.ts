import { capital, formatList, refusal, type Refusal, t } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';

/** Why a case chosen on a list can't be given any more: it left the provider, it ended, or somebody else gave it. */
export const movedHow = ['gone', 'ended', 'taken'] as const;
export type MovedHow = (typeof movedHow)[number];

/** A case that moved since the list was shown; its number only where the provider has had it. */
export interface MovedCase {
  readonly how: MovedHow;
  readonly number: number | null;
}

const sayings: Readonly<Record<MovedHow, (cases: string) => string>> = {
  gone: (cases) => t('dialogue.moved-gone', { cases }),
  ended: (cases) => t('dialogue.moved-ended', { cases }),
  taken: (cases) => t('dialogue.moved-taken', { cases }),
};

/** Nothing is given, and each case that moved is named with what has become of it ([ours], docs/adr/0057). */
export function casesMoved(moved: readonly MovedCase[]): Refusal {
  const said = movedHow.flatMap((how) => {
    const of = moved.filter((one) => one.how === how);
    return of.length > 0 ? [capital(sayings[how](nameThem(of)))] : [];
  });
  return refusal('dialogue.cases-moved', { moved: said.join(' ') });
}

function nameThem(moved: readonly MovedCase[]): string {
  const numbers = moved.flatMap(({ number }) => number ?? []).toSorted((a, b) => a - b);
  const unnamed = moved.length - numbers.length;
  const others = unnamed === 0 ? [] : [t(unnamed === 1 ? 'dialogue.one-case' : 'dialogue.some-cases')];
  return formatList([...numbers.map(caseNumber), ...others]);
}
