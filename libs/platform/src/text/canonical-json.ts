import canonicalize from 'canonicalize';
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

/** One text for one content: RFC 8785, with bigint as string and instants as ISO ms. Whole numbers only. */
export function canonicalJson(value: Canonical): string {
  return canonicalize(plain(value)) ?? '';
}

type Plain = string | boolean | null | number | readonly Plain[] | { readonly [key: string]: Plain };

/** What JSON has no form for gets one. */
function plain(value: Canonical): Plain {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new TypeError('only whole numbers are canonical');
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

const isList = (value: object): value is readonly Canonical[] => Array.isArray(value);

/** SHA-256 of a text's UTF-8 bytes, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
