import type { SearchWords } from '@samraad/platform';

/** A search as the listing is asked for it: two patterns and a number. */
export type SearchParams = readonly [words: string, reference: string | null, number: number | null];

const pattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** What a search looks for, as the parameters of {@link foundSql}. */
export function searchParams([key, number, reference]: SearchWords): SearchParams {
  return [pattern(key), reference && pattern(reference), number === null ? null : Number(number)];
}

/**
 * SQL: whether a row `l` of the case listing is what is looked for, by number, reference, workplace or title; `mayRead`
 * says who is shown the title. `at` is the place of the first of the three parameters.
 */
export const foundSql = (at: number, mayRead: string): string =>
  `(l.number = $${at + 2}::int OR l.words LIKE $${at}::text OR l.reference LIKE $${at + 1}::text
    OR (${mayRead} AND l.title_words LIKE $${at}::text))`;
