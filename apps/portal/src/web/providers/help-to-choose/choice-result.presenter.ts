import {
  approachKindOf,
  type ChoiceAnswers,
  type ChoiceQuestion,
  helpKindsOf,
  type Suggestable,
  suggestProviders,
  type Suggestion,
  waitingBandOf,
} from '@samraad/catalogue';
import { formatList } from '@samraad/platform';
import type { Theme } from '@samraad/scheme';
import { providersDa } from '../../../i18n/providers.da';
import type { ListTable, Turn } from '../../../views';
import { askedAddress, mostBeside } from '../catalogue-asked';
import type { AskedCatalogue } from '../catalogue.reader';
import type { CurrentProvider } from '../current-providers';
import { presentIntake } from '../provider-intake.presenter';
import { providerPaths } from '../providers.paths';
import { helpToChooseWords as words } from './help-to-choose.da';

type Candidate = Suggestable & { readonly shown: CurrentProvider };
type Suggested = Suggestion<Candidate>;

/** Who fits the answers, and why. */
export interface ChoiceResult {
  readonly turn: Turn;
  /** Why each is suggested, and what speaks against it. */
  readonly reasons: readonly {
    readonly heading: string;
    readonly good: readonly string[];
    readonly against: string | null;
    readonly bad: readonly string[];
  }[];
  readonly table: ListTable | null;
  readonly heading: string;
  readonly notes: readonly string[];
}

/** Every suggestion with what speaks for and against it, and how it was reckoned. */
export function presentChoiceResult(answers: ChoiceAnswers, catalogue: AskedCatalogue): ChoiceResult {
  const { round, providers, today } = catalogue;
  const candidates = providers.map((provider) => candidate(provider, round?.id, today));
  return resultOf(suggestProviders(candidates, answers), answers, catalogue);
}

function candidate(provider: CurrentProvider, roundId: string | undefined, today: string): Candidate {
  return {
    id: provider.id,
    themes: provider.approaches.map(({ theme }) => theme.key),
    kinds: helpKindsOf(provider.templates),
    approach: approachKindOf(provider.templates),
    waiting: waitingBandOf(provider.days),
    hasRoom: provider.room === 'good' || provider.room === 'little',
    takesRequests: presentIntake(provider, roundId, today).obstacle === null,
    shown: provider,
  };
}

/** A wish in the words of its answer; the theme's are the same for all. */
const wishOf = (question: ChoiceQuestion, answers: ChoiceAnswers) =>
  question === 'theme' ? 'theme' : (answers[question] as Exclude<keyof typeof words.because, 'theme'>);

function reasonsFor({ provider, fits }: Suggested, answers: ChoiceAnswers, themes: readonly Theme[]) {
  const theme = themes.find(({ key }) => key === answers.theme)?.name ?? '';
  const told = (fitting: boolean) =>
    fits.filter((one) => one.fits === fitting).map(({ question }) => wishOf(question, answers));
  const bad = told(false).map((wish) => words.against[wish]);
  return {
    heading: words.suggestedBecause(provider.shown.name),
    good: told(true).map((wish) => words.because[wish](theme)),
    against: bad.length > 0 ? words.speaksAgainst : null,
    bad,
  };
}

function resultOf(
  all: readonly Suggested[],
  answers: ChoiceAnswers,
  { round, today, mayAsk = false }: AskedCatalogue,
): ChoiceResult {
  const themes = round?.themes ?? [];
  const best = all.filter(({ suggested }) => suggested);
  const beside = all.map(({ provider }) => provider.shown.key).slice(0, mostBeside);
  const compare = { text: words.compare, href: askedAddress({ search: '', chosen: {}, beside }) };
  const links = best.map(({ provider: { shown } }) => ({
    text: providersDa.readAbout(shown.name),
    href: providerPaths.provider(shown.key),
  }));
  const keys = best.map(({ provider }) => provider.shown.key);
  const ask = mayAsk && keys.length > 0 ? [{ text: words.ask, href: providerPaths.ask(keys) }] : [];
  const closed = all.flatMap(
    ({ provider }) => presentIntake(provider.shown, round?.id, today).obstacle ?? [],
  );
  return {
    turn: { ...sentenceOf(all, best), eyebrow: words.eyebrow, links: [...links, ...ask, compare] },
    reasons: best.map((one) => reasonsFor(one, answers, themes)),
    heading: words.reckoned,
    table: reckoned(all, answers, themes),
    notes: [words.equal, words.sends, ...closed],
  };
}

function sentenceOf(
  all: readonly Suggested[],
  best: readonly Suggested[],
): Pick<Turn, 'tone' | 'sentence' | 'explanation'> {
  const [first] = best;
  if (!first) {
    const unasked = all.every(({ fits }) => fits.length === 0);
    return unasked
      ? { tone: 'wait', sentence: words.nothing, explanation: words.nothingText }
      : { tone: 'wait', sentence: words.nobody, explanation: words.nobodyText };
  }
  const names = best.map(({ provider }) => provider.shown.name);
  return {
    tone: 'own',
    sentence: names.length === 1 ? words.one(first.provider.shown.name) : words.several(formatList(names)),
    explanation: words.count(first.score, first.fits.length),
  };
}

/** Answer by answer, provider by provider: nothing else is counted. */
function reckoned(
  all: readonly Suggested[],
  answers: ChoiceAnswers,
  themes: readonly Theme[],
): ListTable | null {
  const counted = all[0]?.fits ?? [];
  if (counted.length === 0) return null;
  const answerText = (question: ChoiceQuestion) =>
    question === 'theme'
      ? (themes.find(({ key }) => key === answers.theme)?.shortName ?? '')
      : (words.answers[answers[question] ?? ''] ?? '');
  return {
    caption: words.reckoned,
    captionHidden: true,
    columns: [{ label: words.answer }, ...all.map(({ provider }) => ({ label: provider.shown.name }))],
    rows: [
      ...counted.map(({ question }) => ({
        cells: [
          { text: answerText(question) },
          ...all.map(({ fits }) => {
            const fit = fits.find((one) => one.question === question);
            return { text: fit?.fits ? words.yes : words.no(words.against[wishOf(question, answers)]) };
          }),
        ],
      })),
      {
        cells: [
          { text: words.sum },
          ...all.map(({ score, fits }) => ({ text: words.of(score, fits.length) })),
        ],
      },
    ],
  };
}
