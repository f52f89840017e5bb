import type { ApproachKind, HelpKind, WaitingBand } from './ways-of-helping';

/** What parties are asked, and what they may answer; every question may be left open (domain.md §7). */
export const choiceQuestions = {
  first: ['understand', 'try', 'learn'],
  who: ['some', 'all'],
  soon: ['soon', 'no-hurry'],
} as const;
export type ChoiceQuestion = 'theme' | keyof typeof choiceQuestions;

export interface ChoiceAnswers {
  readonly theme?: string;
  readonly first?: (typeof choiceQuestions.first)[number];
  readonly who?: (typeof choiceQuestions.who)[number];
  readonly soon?: (typeof choiceQuestions.soon)[number];
}

/** What a suggestion is reckoned from: nothing of satisfaction or money. */
export interface Suggestable {
  readonly id: string;
  readonly themes: readonly string[];
  readonly kinds: readonly HelpKind[];
  readonly approach: ApproachKind | null;
  readonly waiting: WaitingBand | null;
  readonly hasRoom: boolean;
  readonly takesRequests: boolean;
}

/** One answer held against one provider. */
export interface AnswerFit {
  readonly question: ChoiceQuestion;
  readonly fits: boolean;
}

/** How a provider fits the answers. */
export interface Suggestion<P extends Suggestable> {
  readonly provider: P;
  readonly fits: readonly AnswerFit[];
  readonly score: number;
  /** It fits most of what was answered, at least something, and can be had. */
  readonly suggested: boolean;
}

/** The best first; each answer counts the same, and those that fit equally well are all suggested. */
export function suggestProviders<P extends Suggestable>(
  providers: readonly P[],
  answers: ChoiceAnswers,
): Suggestion<P>[] {
  const reckoned = providers.map((provider) => {
    const fits = fitsOf(provider, answers);
    return { provider, fits, score: fits.filter((one) => one.fits).length };
  });
  const best = Math.max(0, ...reckoned.filter((one) => one.provider.takesRequests).map((one) => one.score));
  return reckoned
    .map((one) => ({ ...one, suggested: one.provider.takesRequests && best > 0 && one.score === best }))
    .toSorted((one, other) => Number(other.suggested) - Number(one.suggested) || other.score - one.score);
}

/** Only what was answered; "no hurry" is no wish, and what is not known fits none. */
function fitsOf(provider: Suggestable, { theme, first, who, soon }: ChoiceAnswers): AnswerFit[] {
  return [
    ...(theme === undefined ? [] : [{ question: 'theme' as const, fits: provider.themes.includes(theme) }]),
    ...(first === undefined ? [] : [{ question: 'first' as const, fits: begins[first](provider) }]),
    ...(who === undefined ? [] : [{ question: 'who' as const, fits: gathers[who](provider) }]),
    ...(soon === 'soon' ? [{ question: 'soon' as const, fits: canBeginSoon(provider) }] : []),
  ];
}

type Judge = (provider: Suggestable) => boolean;

const begins: Readonly<Record<NonNullable<ChoiceAnswers['first']>, Judge>> = {
  understand: ({ approach }) => approach === 'studies-first',
  try: ({ approach }) => approach === 'small-steps',
  learn: ({ kinds }) => kinds.includes('inspiration'),
};

const gathers: Readonly<Record<NonNullable<ChoiceAnswers['who']>, Judge>> = {
  some: ({ approach }) => approach === 'studies-first' || approach === 'small-steps',
  all: ({ approach }) => approach === 'one-package',
};

const canBeginSoon: Judge = ({ waiting, hasRoom, takesRequests }) =>
  takesRequests && hasRoom && (waiting === 'days' || waiting === 'week');
