import { formatDay, formatList, formatTime } from '@samraad/platform';
import {
  type Accord,
  type BothOpenings,
  chosenAlone,
  chosenByBoth,
  type Compared,
  compareOpenings,
  type OpeningField,
  type OpeningsView,
  sides,
} from '@samraad/requests';
import type { Turn } from '../../../views';
import { newSubmission } from '../../shell';
import { noticedName, valuesOf } from '../opening-values';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { accordWords, comparedNames, openingQuestions, openingsWords } from '../openings.da';
import { openingsPaths } from '../openings.paths';
import { openingsPageWords } from './openings-page.da';

const words = openingsPageWords.opened;

export const dayAndTime = (instant: Date): string => `${formatDay(instant)} kl. ${formatTime(instant)}`;

/** What one side said, under its name; `weight`: how much of five. */
interface Said {
  readonly who: string;
  readonly lines: readonly string[];
  readonly quiet: string;
  readonly marks: readonly ('full' | 'empty')[];
}

/** One question with what both said: together where they agree, beside each other where not. */
export interface QuestionRow {
  readonly asked: string;
  readonly pill: string;
  readonly tone: Accord | 'words';
  readonly both: readonly string[];
  readonly said: readonly Said[];
  readonly then: string;
}

/** Both openings, compared where that can be done, and beside each other where nobody guesses. */
export function presentOpened(desk: OpeningsOnDesk, view: OpeningsView) {
  const both = bothOf(view);
  const compared = compareOpenings(both);
  const rows = (accord: Accord) =>
    compared
      .filter((one) => one.accord === accord)
      .map(({ field }) => comparedRow(desk, view, field, accord));
  const groups = [
    { heading: words.agreeHeading, note: '', rows: rows('agree') },
    { heading: words.partlyHeading, note: '', rows: rows('partly') },
    { heading: words.differHeading, note: '', rows: rows('differ') },
    {
      heading: words.wordsHeading,
      note: words.noGuess,
      rows: (['change', 'tried'] as const).map((field) => wordsRow(desk, view, field)),
    },
  ].filter((group) => group.rows.length > 0);
  return {
    turn: turnOf(desk, view, compared),
    tally: tallyOf(compared),
    groups,
    inCommon: words.inCommon,
    bothWord: words.both,
  };
}

const answersOf = (view: OpeningsView, side: OpeningsOnDesk['side']) =>
  view.openings.find((one) => one.side === side)?.answers ?? {};

export const bothOf = (view: OpeningsView): BothOpenings => ({
  management: answersOf(view, 'management'),
  employees: answersOf(view, 'employees'),
});

function turnOf({ facts }: OpeningsOnDesk, { begun }: OpeningsView, compared: readonly Compared[]): Turn {
  const sentence = (['agree', 'partly', 'differ'] as const)
    .map((accord) => ({ accord, names: namesOf(compared, accord) }))
    .filter(({ names }) => names.length > 0)
    .map(({ accord, names }) => words[accord](formatList(names)))
    .join(' ');
  if (facts.stage !== 'draft') return { tone: 'done', sentence, explanation: words.over };
  if (begun)
    return {
      ...{ tone: 'own', sentence, explanation: words.begun(begun.by, dayAndTime(begun.at)) },
      action: { text: words.doContinue, href: openingsPaths.common(facts.id) },
    };
  return {
    ...{ tone: 'own', sentence, explanation: words.begin },
    action: { text: words.doBegin, post: openingsPaths.begin(facts.id), submission: newSubmission() },
  };
}

const namesOf = (compared: readonly Compared[], accord: Accord): string[] =>
  compared.filter((one) => one.accord === accord).map(({ field }) => comparedNames[field]);

/** How many of the compared questions are of each kind, as a bar and in words. */
function tallyOf(compared: readonly Compared[]) {
  const step = 100 / compared.length;
  const counts = (['agree', 'partly', 'differ'] as const).map((accord) => ({
    accord,
    count: compared.filter((one) => one.accord === accord).length,
  }));
  let at = 0;
  const bars = counts
    .filter(({ count }) => count > 0)
    .map(({ accord, count }) => {
      const bar = { accord, x: `${at}%`, width: `${count * step}%` };
      at += count * step;
      return bar;
    });
  const text = [
    ...counts.map(({ accord, count }) => `${count} ${words.count[accord]}`),
    `2 ${words.count.words}`,
  ];
  return { bars, text: text.join(' · ') };
}

function comparedRow(
  desk: OpeningsOnDesk,
  view: OpeningsView,
  field: Compared['field'],
  accord: Accord,
): QuestionRow {
  const row = { asked: openingQuestions[field].asked, pill: accordWords[accord], tone: accord };
  if (accord === 'agree')
    return {
      ...{ ...row, both: valuesOf(field, answersOf(view, 'management'), desk), said: [] },
      then: words.filled,
    };
  if (field === 'noticed' && accord === 'partly') return { ...row, ...partOf(view), then: words.shared };
  return { ...row, both: [], said: saidOf(desk, view, field), then: words.apart };
}

/** Of several choices: what both chose, and what each chose besides. */
function partOf(view: OpeningsView): Pick<QuestionRow, 'both' | 'said'> {
  const chosen = (side: OpeningsOnDesk['side']) => answersOf(view, side).noticed ?? [];
  const [a, b] = [chosen('management'), chosen('employees')];
  const also = (side: OpeningsOnDesk['side'], own: typeof a, other: typeof a): Said => {
    const alone = chosenAlone(own, other).map(noticedName);
    return {
      who: whoSaid(view, side),
      lines: alone.length > 0 ? [words.also(formatList(alone).toLocaleLowerCase('da'))] : [],
      quiet: words.nothingElse,
      marks: [],
    };
  };
  return {
    both: chosenByBoth(a, b).map(noticedName),
    said: [also('management', a, b), also('employees', b, a)],
  };
}

const wordsRow = (desk: OpeningsOnDesk, view: OpeningsView, field: OpeningField): QuestionRow => ({
  asked: openingQuestions[field].asked,
  pill: words.ownWords,
  tone: 'words',
  both: [],
  said: saidOf(desk, view, field),
  then: words.under,
});

/** Both sides' answers to one question, each under its name. */
export function saidOf(desk: OpeningsOnDesk, view: OpeningsView, field: OpeningField): Said[] {
  return sides.map((side) => {
    const answers = answersOf(view, side);
    const weight = field === 'weight' ? (answers.weight ?? 0) : 0;
    return {
      who: whoSaid(view, side),
      lines: valuesOf(field, answers, desk),
      quiet: openingsWords.unanswered,
      marks: weight === 0 ? [] : [1, 2, 3, 4, 5].map((at) => (at <= weight ? 'full' : 'empty')),
    };
  });
}

const whoSaid = (view: OpeningsView, side: OpeningsOnDesk['side']): string =>
  `${openingsWords[side]} · ${view.openings.find((one) => one.side === side)?.handedBy ?? ''}`;
