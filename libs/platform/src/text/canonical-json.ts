import { createHash } from 'node:crypto';

/** What signed content may hold: no floats, no undefined; øre and ids as strings, instants as ISO ms. */
export type Canonical =
  | string
  | boolean
  | null
  | number
  | bigint
  | Date
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** One text for one content: keys sorted, no spaces, bigint as string, instants as ISO ms. Integers only. */
export function canonicalJson(value: Canonical): string {
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (typeof value === 'bigint') return JSON.stringify(value.toString());
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new TypeError('only whole numbers are canonical');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Canonical) => canonicalJson(item)).join(',')}]`;
  const entries = Object.entries(value as { readonly [key: string]: Canonical }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** SHA-256 of a text's UTF-8 bytes, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
