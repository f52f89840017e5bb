import { numberWords } from '../i18n/search.da';
import { isBlank, withoutHidden } from './blank-text';

/** The Danish letters as they are also typed; search_key() in the database folds the same way (search-words.int-spec.ts). */
const folds = [
  [0xe5, 'aa'],
  [0xf8, 'oe'],
  [0xe6, 'ae'],
] as const;

/** A text as it is searched in: without hidden characters and letter case, the Danish letters spelled out, single spaces. */
export function searchKey(text: string): string {
  const plain = withoutHidden(text).normalize('NFKC').toLowerCase();
  return folds
    .reduce((folded, [letter, typed]) => folded.replaceAll(String.fromCodePoint(letter), typed), plain)
    .replace(/[ \t\n\v\f\r]+/g, ' ')
    .replace(/^ | $/g, '');
}

const numbered = new RegExp(`^(?:(?:${numberWords.join('|')})\\b\\.? ?)*(?:# ?)?0*([1-9]\\d{0,8})$`);
const shortestReference = 3;

/** What a search looks for, as a statement is handed it (a text array): words, a case's number, letters of a reference. */
export type SearchWords = readonly [key: string, number: string | null, reference: string | null];

/** Reads a search: "Nr. 38" and "#38" are the number, "sr 7kq4m2" is SR-7KQ4-M2. Null when nothing is looked for. */
export function readSearch(text: string | undefined): SearchWords | null {
  if (text === undefined || isBlank(text)) return null;
  const key = searchKey(text);
  const letters = key.replace(/[^a-z0-9]/g, '');
  return [key, numbered.exec(key)?.[1] ?? null, letters.length < shortestReference ? null : letters];
}

/** SQL: whether a text holds the words of a parameter like '$3' (SearchWords); not for a parameter that is null. */
export const holdsWords = (text: string, param: string): string =>
  `strpos(search_key(${text}), (${param}::text[])[1]) > 0`;

/** A text as a LIKE pattern takes it word for word. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
