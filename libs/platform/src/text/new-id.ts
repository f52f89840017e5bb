import { randomBytes, randomUUID } from 'node:crypto';

/** A fresh row id (UUID v4). */
export function newId(): string {
  return randomUUID();
}

// Without 0/O, 1/I/L and U: nobody should have to ask which letter it is on the telephone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A case's reference, e.g. 'SR-7KQ4-M2': six characters that can be read aloud. */
export function newReference(): string {
  const letters = Array.from(randomBytes(6), (byte) => alphabet[byte % alphabet.length]).join('');
  return `SR-${letters.slice(0, 4)}-${letters.slice(4)}`;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text from outside can be an id at all (the database would answer 22P02 otherwise). */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text);
}
