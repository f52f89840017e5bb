import type { ContractPart } from '@samraad/contracts';
import { diffArrays } from 'diff';

/** A run of words: as it was, no longer there, or new. */
export interface ChangedWords {
  readonly text: string;
  readonly gone?: true;
  readonly fresh?: true;
}

/** A part that became another: money and days said in words, and the part itself word by word. */
export interface ChangedPart {
  readonly part: ContractPart;
  readonly label: string;
  readonly said: readonly string[];
  readonly words: readonly ChangedWords[];
}

/** Words, what stands between them, and what ends a sentence; an amount or a date stays whole. */
const wordsOf = (text: string): string[] =>
  text.split(/(\s+|[.,;:!?()»«]+(?=\s|$))/).filter((word) => word !== '');

/** What became of a text, word by word: without what is gone it is the new text, without what is new the old one. */
export const wordChanges = (before: string, after: string): ChangedWords[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, removed, added }) => ({
    text: value.join(''),
    ...(removed ? { gone: true as const } : {}),
    ...(added ? { fresh: true as const } : {}),
  }));
