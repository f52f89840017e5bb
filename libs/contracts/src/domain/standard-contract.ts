import { refusal, type Refusal, trimmed, writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { placeholderNames } from '../i18n/standard.da';
import { type Placeholder, placeholders } from './placeholders';

const clause = z.strictObject({ heading: writtenLine(120), text: writtenText(4000) });
/** The clauses both central sides agree on for a round; each a heading and its text. */
export const standardClausesSchema = z.array(clause).min(1).max(20);
export type StandardClause = z.infer<typeof clause>;

/** What a contract says of the version it was written from; filled in, a text is longer than its template. */
export const standardPartSchema = z.strictObject({
  no: z.int().min(1).max(10_000),
  clauses: z
    .array(clause.extend({ text: writtenText(12_000) }))
    .max(20)
    .optional(),
});
export type StandardPart = z.infer<typeof standardPartSchema>;

const inBraces = /\{\{([^{}]{1,40})\}\}/g;
const known = new Map(placeholders.map((one) => [placeholderNames[one], one]));
const placeholderIn = (name: string): Placeholder | undefined => known.get(trimmed(name).toLowerCase());

/** As it is written in a text: `{{pris}}`. */
export const written = (one: Placeholder): string => `{{${placeholderNames[one]}}}`;

/** Why a text can't be a standard contract. It is never compiled: names are looked up here, and nothing else may stand in braces. */
export function standardObstacle(clauses: readonly StandardClause[]): Refusal | null {
  for (const text of clauses.flatMap((one) => [one.heading, one.text])) {
    const unknown = [...text.matchAll(inBraces)].find(([, name = '']) => !placeholderIn(name));
    if (unknown) return refusal('contracts.placeholder-unknown', { name: unknown[0] });
    if (/[{}]/.test(text.replace(inBraces, '')))
      return refusal('contracts.placeholder-broken', { name: written('price') });
    if (/<[a-z/!?]/i.test(text)) return refusal('contracts.standard-markup');
  }
  return null;
}

export type Filling = Readonly<Record<Placeholder, string>>;

/** The clauses with a contract's own data in them, in one pass: what is filled in is never read as a placeholder. */
export const filledClauses = (clauses: readonly StandardClause[], filling: Filling): StandardClause[] =>
  clauses.map(({ heading, text }) => ({ heading: filled(heading, filling), text: filled(text, filling) }));

/** A sentence that ends with an amount has one full stop, not that of the "kr." and its own. */
function filled(text: string, filling: Filling): string {
  return text.replace(/\{\{([^{}]{1,40})\}\}(\.(?!\.))?/g, (whole, name: string, stop = '') => {
    const one = placeholderIn(name);
    if (!one) return whole;
    return filling[one].endsWith('.') ? filling[one] : `${filling[one]}${stop}`;
  });
}
