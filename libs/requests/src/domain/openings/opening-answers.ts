import { maybeText, writtenLine } from '@samraad/platform';
import { z } from 'zod';

/** Who may notice it: several can be chosen. */
export const noticedBy = [
  'new',
  'experienced',
  'evening-night',
  'part-time',
  'temps',
  'students',
  'managers',
  'everyone',
] as const;
export type NoticedBy = (typeof noticedBy)[number];

/** How soon a side would like to begin; 'open' when it does not matter to them. */
export const startWishes = ['soon', 'half-year', 'year', 'later', 'open'] as const;
export type StartWish = (typeof startWishes)[number];

/** The most that fits in one of the texts in one's own words. */
export const openingTextLimit = 2000;

/** What each answer of an opening may be; every one may be missing until it is given in. */
export const openingSchemas = {
  theme: writtenLine(60),
  kind: z.enum(['advice', 'inspiration']),
  noticed: z.array(z.enum(noticedBy)).max(noticedBy.length),
  weight: z.int().min(1).max(5),
  start: z.enum(startWishes),
  change: maybeText(openingTextLimit),
  tried: maybeText(openingTextLimit),
} as const;

export type OpeningField = keyof typeof openingSchemas;
export const openingFields = Object.keys(openingSchemas) as OpeningField[];

/** One side's view, as far as it is written. */
export type OpeningAnswers = { -readonly [F in OpeningField]?: z.infer<(typeof openingSchemas)[F]> };

/** What was tried before may be nothing. */
const mayBeEmpty: readonly OpeningField[] = ['tried'];

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** What an opening still lacks before it can be given in, in the order it is asked. */
export const missingInOpening = (answers: OpeningAnswers): OpeningField[] =>
  openingFields.filter((field) => !mayBeEmpty.includes(field) && !isGiven(answers[field]));

/** The same answers with each in its form, and none that says nothing; null when one can't be read. */
export function openingRead(given: Readonly<Record<string, unknown>>): OpeningAnswers | null {
  const read: OpeningAnswers = {};
  for (const field of openingFields) {
    if (!isGiven(given[field])) continue;
    const parsed = openingSchemas[field].safeParse(given[field]);
    if (!parsed.success) return null;
    Object.assign(read, { [field]: parsed.data });
  }
  return read;
}
