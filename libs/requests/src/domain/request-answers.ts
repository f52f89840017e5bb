import { hasWords, knownDay, maybeText, writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';

const short = writtenLine(120);
const long = writtenText(4000);
const rating = z.int().min(1).max(5);

/** The four baseline statements, rated 1–5 now and again in the effect evaluation (domain.md §11 [ours]). */
export const baselineItems = ['workload', 'cooperation', 'influence', 'safety'] as const;
export type BaselineItem = (typeof baselineItems)[number];

/** What each answer of a request may be; one zod schema a field, used by pages, API and signing alike. */
export const answerSchemas = {
  /** What the case is called. */
  title: short,
  /** Rådgivning or inspiration (domain.md §7 [M]). */
  kind: z.enum(['advice', 'inspiration']),
  level: z.enum(['operational', 'strategic']),
  /** Theme keys of the round; none must be justified (domain.md §1 [ours]). */
  themes: z.array(writtenLine(60)).max(8),
  themeJustification: maybeText(2000),
  /** The round's focus topic the request is about, under model 1 (domain.md §5). */
  focusTopic: maybeText(60),
  /** What the help is for: only the workplace as such is within the offer (domain.md §4 [M][K]). */
  purpose: z.enum(['workplace', 'crisis', 'personal']),
  /** How it serves the core task (domain.md §1 [M]). */
  coreTask: long,
  /** What is wanted and expected; solution-oriented (domain.md §4). */
  wanted: long,
  /** What is already being done: the offer is a supplement (domain.md §1 [M]). */
  existing: long,
  /** How the local follow-up happens (domain.md §4 [K]). */
  followUp: long,
  /** That a follow-up talk with the provider is part of it (domain.md §4 [K]). */
  followUpTalk: z.literal(true),
  /** Half of it may be kept; all four are asked for before it is signed. */
  baseline: z
    .strictObject({ workload: rating, cooperation: rating, influence: rating, safety: rating })
    .partial(),
  baselineWords: maybeText(2000),
  /** Persons who are told that a request was made, not what it says (domain.md §3 [M]). */
  informed: z.array(z.uuid()).max(20),
  /** Those without an account: who, and how and when they were told (domain.md §3 [ours, 2]); all three before it is signed. */
  informedOutside: z
    .array(
      z
        .strictObject({
          name: short,
          /** What they are: 'HR', 'formand for MED'. */
          role: short,
          how: writtenText(200),
          on: knownDay,
        })
        .partial(),
    )
    .max(20),
} as const;

export type AnswerField = keyof typeof answerSchemas;
export const answerFields = Object.keys(answerSchemas) as AnswerField[];

/** The answers given so far. */
export type Answers = { -readonly [F in AnswerField]?: z.infer<(typeof answerSchemas)[F]> };

/** Answers as they are sent: null takes one back, one that is left out stays. */
export type AnswersGiven = { readonly [F in AnswerField]?: Answers[F] | null };

/** Fields that may stay empty. */
export const optionalFields: readonly AnswerField[] = [
  'themeJustification',
  'focusTopic',
  'baselineWords',
  'informedOutside',
];

/** Answers written in one's own words: only emoji or stops are kept, and don't say what the others sign. */
const written = ['title', 'themeJustification', 'coreTask', 'wanted', 'existing', 'followUp'] as const;

/** Whether a written answer is given, and has no words in it. */
export const isWordless = (field: AnswerField, answers: Answers): boolean =>
  written.some((one) => one === field && !!answers[one] && !hasWords(answers[one]));

/** Whether somebody told outside the portal is wholly written down. */
export const isToldOutside = ({ name = '', how = '', on }: OutsideEntry): boolean =>
  hasWords(name) && hasWords(how) && on !== undefined;
type OutsideEntry = NonNullable<Answers['informedOutside']>[number];

/** Whether an answer is begun and not finished: some of the four statements, somebody told without how or when. */
export function isHalfAnswered(field: AnswerField, { baseline, informedOutside = [] }: Answers): boolean {
  if (field === 'baseline')
    return baseline !== undefined && baselineItems.some((item) => baseline[item] === undefined);
  return field === 'informedOutside' && !informedOutside.every(isToldOutside);
}
