import { diffWordsWithSpace } from 'diff';

/** A run of words: as it was, no longer there, or new. */
export interface ChangedWords {
  readonly text: string;
  readonly gone?: true;
  readonly fresh?: true;
}

/** What became of a text, word by word: without what is gone it is the new text, without what is new the old one. */
export const wordChanges = (before: string, after: string): ChangedWords[] =>
  diffWordsWithSpace(before, after).map(({ value, removed, added }) => ({
    text: value,
    ...(removed ? { gone: true as const } : {}),
    ...(added ? { fresh: true as const } : {}),
  }));
