import { likeText, type SearchWords } from '@samraad/platform';

/** A search as the listing is asked for it: two patterns and a number. */
export type SearchParams = readonly [words: string, reference: string | null, number: number | null];

const pattern = (text: string): string => `%${likeText(text)}%`;

/** What a search looks for, as the parameters of {@link foundSql}. */
export function searchParams([key, number, reference]: SearchWords): SearchParams {
  return [pattern(key), reference && pattern(reference), number === null ? null : Number(number)];
}

/** SQL: whether a row `l` of the case listing is what is looked for by number, reference or workplace; `at` as below. */
const foundOpenly = (at: number): string =>
  `coalesce(l.number = $${at + 2}::int OR l.words LIKE $${at}::text OR l.reference LIKE $${at + 1}::text, false)`;

/**
 * SQL: the same, or by its title; `mayRead` says who is shown the title. `at` is the place of the first of the three
 * parameters.
 */
export const foundSql = (at: number, mayRead: string): string =>
  `(${foundOpenly(at)} OR (${mayRead} AND l.title_words LIKE $${at}::text))`;

/** SQL: all cases that a search finds, each by an index, and whether by something else than its title (`openly`). */
export const hitsSql = (at: number): string =>
  `SELECT l.case_id, ${foundOpenly(at)} AS openly FROM case_listing l
   WHERE l.number = $${at + 2}::int OR l.words LIKE $${at}::text OR l.reference LIKE $${at + 1}::text
     OR l.title_words LIKE $${at}::text`;
