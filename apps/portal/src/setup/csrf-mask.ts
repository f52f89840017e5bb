import { randomBytes } from 'node:crypto';

const xor = (one: Buffer, other: Buffer): Buffer => one.map((byte, at) => byte ^ (other[at] ?? 0)) as Buffer;

/**
 * A token as one page shows it: another text each time, from which only the token itself can be had again. So the length
 * of a packed page tells nothing of it, however often somebody makes it be sent (BREACH, docs/adr/0030).
 */
export function masked(token: string): string {
  const bytes = Buffer.from(token, 'base64url');
  const mask = randomBytes(bytes.length);
  return Buffer.concat([mask, xor(bytes, mask)]).toString('base64url');
}

/** The token behind what a page showed; '' when nothing can be. */
export function unmasked(shown: string): string {
  const bytes = Buffer.from(shown, 'base64url');
  const half = bytes.length / 2;
  if (!Number.isInteger(half)) return '';
  return xor(bytes.subarray(half), bytes.subarray(0, half)).toString('base64url');
}
