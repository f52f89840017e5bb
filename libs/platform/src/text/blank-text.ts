import { z } from 'zod';

/** First and last of each run of characters that show nothing and take no room: Unicode's default ignorables, the Braille blank, what only formats. */
export const hiddenRanges: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const escape = (code: number) => `\\u{${code.toString(16)}}`;
const hiddenClass = hiddenRanges.map(([from, to]) => `${escape(from)}-${escape(to)}`).join('');
const hidden = new RegExp(`[${hiddenClass}]`, 'gu');
const seen = new RegExp(`[^\\s\\p{Cc}${hiddenClass}]`, 'u');

/** The text without what shows nothing: for what is looked up or compared, never for what is kept (an emoji is joined by such). */
export const withoutHidden = (text: string): string => text.replace(hidden, '');

/** Whether a reader would see nothing: only spaces, zero widths, fillers and their like. */
export const isBlank = (text: string): boolean => !seen.test(text);

/** Whether there is a letter or a number in it: what has none, only emoji or stops, says nothing in words. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The text without space around it; '' when a reader would see nothing. */
export const trimmed = (text: string): string => (isBlank(text) ? '' : text.trim());

/** On one line: line breaks and tabs are spaces, and what steers a terminal or turns the writing round is gone. */
export const onOneLine = (text: string): string =>
  trimmed(text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/gu, ''));

/** Text that somebody must have written: something to be seen, at most `max` characters. The one schema for it, in forms, API and rules. */
export const writtenText = (max: number) => z.string().overwrite(trimmed).min(1).max(max);

/** The same on one line: a title, a number. */
export const writtenLine = (max: number) => z.string().overwrite(onOneLine).min(1).max(max);

/** Text that may be left out; '' when a reader would see nothing. */
export const maybeText = (max: number) => z.string().overwrite(trimmed).max(max);
