import { searchKey } from '@samraad/platform';

/** A piece of a message as a list of hits shows it; `found` where it is what was looked for. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

/** So many words before the first hit, and in all. */
const before = 8;
const most = 32;
/** Danish words are told apart by their beginning; what is left off is how they are bent. */
const shortestStem = 4;
const longestEnding = 3;

const stemOf = (key: string): string =>
  key.length <= shortestStem ? key : key.slice(0, Math.max(shortestStem, key.length - longestEnding));

/** The words around the first hit, as they were written, on one line; the beginning where the hit is one of likeness only. */
export function snippetOf(body: string, asked: string): SnippetPart[] {
  const stems = searchKey(asked)
    .split(' ')
    .filter((key) => key.length > 1)
    .map(stemOf);
  const words = body.split(/\s+/).filter((word) => word !== '');
  // In "(mødet)" and "<b>mødet</b>" too.
  const isFound = (word: string) =>
    searchKey(word)
      .split(/[^\p{L}\p{N}]+/u)
      .some((key) => stems.some((stem) => key.startsWith(stem)));
  const first = words.findIndex(isFound);
  const start = Math.max(0, first - before);
  const shown = words.slice(start, start + most);
  const parts: SnippetPart[] = start > 0 ? [{ text: '… ', found: false }] : [];
  for (const word of shown) {
    const found = isFound(word);
    const last = parts.at(-1);
    if (last && last.found === found) parts[parts.length - 1] = { text: `${last.text}${word} `, found };
    else parts.push({ text: `${word} `, found });
  }
  return start + most < words.length ? [...parts, { text: '…', found: false }] : parts;
}
