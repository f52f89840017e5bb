import {
  type ChoiceAnswers,
  type ChoiceQuestion,
  choiceQuestions,
  type Suggestable,
  suggestProviders,
  type Suggestion,
} from '@samraad/catalogue';
import { addressOf } from '@samraad/platform';
import type { Theme } from '@samraad/scheme';
import { providersDa } from '../../../i18n/providers.da';
import {
  type ChoiceField,
  Fields,
  type ListTable,
  type Notice,
  type PageHead,
  type Turn,
} from '../../../views';
import { closedNotice } from '../../landing/front-page/front-page.presenter';
import { landingPaths } from '../../landing/landing.paths';
import { askedAddress, facetsOf, mostBeside } from '../catalogue-asked';
import type { AskedCatalogue } from '../catalogue.reader';
import type { CurrentProvider } from '../current-providers';
import { presentIntake } from '../provider-intake.presenter';
import { providerPaths } from '../providers.paths';
import { helpToChooseWords as words } from './help-to-choose.da';

/** Names in the address. */
const names = { theme: 'tema', first: 'foerst', who: 'hvem', soon: 'hvornaar' } as const;

type Candidate = Suggestable & { readonly shown: CurrentProvider };
type Suggested = Suggestion<Candidate>;

export interface HelpToChoose {
  readonly head: PageHead;
  readonly notice: Notice | null;
  readonly form: {
    readonly action: string;
    readonly label: string;
    readonly fields: readonly ChoiceField[];
    readonly submit: string;
  };
  readonly result: {
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
  } | null;
}

/** The questions, and once something is answered who fits and why (domain.md §7). */
export function presentHelpToChoose(
  catalogue: AskedCatalogue,
  query: Readonly<Record<string, unknown>>,
): HelpToChoose {
  const { round, providers, today } = catalogue;
  const themes = round?.themes ?? [];
  const answers = readAnswers(query, themes);
  const asked = Object.keys(answers).length > 0;
  const candidates = providers.map((provider) => candidate(provider, round?.id, today));
  return {
    head: {
      title: words.title,
      sub: words.sub,
      crumbs: [
        { text: providersDa.front, href: landingPaths.front() },
        { text: providersDa.title, href: providerPaths.list() },
        { text: words.title },
      ],
    },
    notice: closedNotice(catalogue),
    form: {
      action: addressOf('providers.help'),
      label: words.form,
      fields: fieldsOf(answers, themes),
      submit: asked ? words.again : words.submit,
    },
    result: asked ? resultOf(suggestProviders(candidates, answers), answers, catalogue) : null,
  };
}

function readAnswers(query: Readonly<Record<string, unknown>>, themes: readonly Theme[]): ChoiceAnswers {
  const one = <T extends string>(name: string, values: readonly T[]): T | undefined =>
    values.find((value) => value === query[name]);
  const theme = one(
    names.theme,
    themes.map(({ key }) => key),
  );
  const [first, who, soon] = [
    one(names.first, choiceQuestions.first),
    one(names.who, choiceQuestions.who),
    one(names.soon, choiceQuestions.soon),
  ];
  return { ...(theme && { theme }), ...(first && { first }), ...(who && { who }), ...(soon && { soon }) };
}

function candidate(provider: CurrentProvider, roundId: string | undefined, today: string): Candidate {
  const { theme, kind, approach, waiting } = facetsOf(provider);
  return {
    id: provider.id,
    themes: theme,
    kinds: kind as Candidate['kinds'],
    approach: (approach[0] ?? null) as Candidate['approach'],
    waiting: (waiting[0] ?? null) as Candidate['waiting'],
    hasRoom: provider.room === 'good' || provider.room === 'little',
    takesRequests: presentIntake(provider, roundId, today).obstacle === null,
    shown: provider,
  };
}

function fieldsOf(answers: ChoiceAnswers, themes: readonly Theme[]): ChoiceField[] {
  const typed = Object.fromEntries(
    Object.entries(names).map(([key, name]) => [name, answers[key as ChoiceQuestion] ?? '']),
  );
  const fields = new Fields(typed, []);
  const open = { value: '', label: words.open };
  const themeItems = themes.map(({ key, name }) => ({ value: key, label: name }));
  const rest = (Object.keys(choiceQuestions) as (keyof typeof choiceQuestions)[]).map((key) =>
    fields.radios({
      name: names[key],
      label: words.questions[key],
      items: [
        ...choiceQuestions[key].map((value) => ({ value, label: words.answers[value] ?? value })),
        open,
      ],
    }),
  );
  return [
    fields.radios({ name: names.theme, label: words.questions.theme, items: [...themeItems, open] }),
    ...rest,
  ];
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
  { round, today }: AskedCatalogue,
): HelpToChoose['result'] {
  const themes = round?.themes ?? [];
  const best = all.filter(({ suggested }) => suggested);
  const beside = all.map(({ provider }) => provider.shown.key).slice(0, mostBeside);
  const compare = { text: words.compare, href: askedAddress({ search: '', chosen: {}, beside }) };
  const links = best.map(({ provider: { shown } }) => ({
    text: providersDa.readAbout(shown.name),
    href: providerPaths.provider(shown.key),
  }));
  const closed = all.flatMap(
    ({ provider }) => presentIntake(provider.shown, round?.id, today).obstacle ?? [],
  );
  return {
    turn: { ...sentenceOf(all, best), eyebrow: words.eyebrow, links: [...links, compare] },
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
    sentence: names.length === 1 ? words.one(first.provider.shown.name) : words.several(joined(names)),
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

/** "a, b og c". */
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1) ?? ''}`;
