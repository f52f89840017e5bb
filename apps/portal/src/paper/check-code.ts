import { createHash } from 'node:crypto';

/** Digits of a check number: too many to be guessed, few enough to be typed. */
const numberDigits = 16;
const hashDigits = 64;

/** The number a paper is checked by: the first digits of its text's hash, "3f2a-91c4-77d0-be12". */
export const checkNumberOf = (hash: string): string =>
  (hash.slice(0, numberDigits).match(/.{4}/g) ?? []).join('-');

/** What somebody typed as lower-case hexadecimal, a check number or a whole hash; null when it is neither. */
export function readCheckCode(typed: string): string | null {
  const code = typed.replace(/[\s\u2010-\u2015-]/g, '').toLowerCase();
  return /^[0-9a-f]+$/.test(code) && (code.length === numberDigits || code.length === hashDigits)
    ? code
    : null;
}

/** The code of a file's bytes. */
export const checkCodeOfFile = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
