import { distressWords } from './distress-words.da';

// Whatever is no letter or figure parts words; what Word hides between letters (soft hyphens, joiners) is no part of them.
const hidden = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const between = /[^\p{L}\p{N}]+/gu;

/** A text as its words alone, with a space at either end. */
const wordsOf = (text: string): string =>
  ` ${text} `.normalize('NFC').replace(hidden, '').toLowerCase().replace(between, ' ');

const phrases = distressWords.map(wordsOf);

/** Whether any of what is typed holds words of acute distress, whatever field it stands in. Keeps nothing of it. */
export function hasDistress(typed: unknown): boolean {
  if (typeof typed === 'string') {
    const words = wordsOf(typed);
    return phrases.some((phrase) => words.includes(phrase));
  }
  if (typeof typed !== 'object' || typed === null) return false;
  return Object.values(typed).some(hasDistress);
}
