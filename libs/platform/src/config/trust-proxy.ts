import { isIPv4, isIPv6 } from 'node:net';

/** Which proxies are believed about the reader's address and scheme: so many in a row, or those listed. */
export type TrustProxy = number | readonly string[];

const named = new Set(['loopback', 'linklocal', 'uniquelocal']);
const mostHops = 10;

/** Reads TRUST_PROXY; null when it is none of what may be trusted. "Everybody" is none: anyone could write an address. */
export function readTrustProxy(text: string): TrustProxy | null {
  const typed = text.trim();
  if (/^\d+$/.test(typed)) return Number(typed) <= mostHops ? Number(typed) : null;
  const parts = typed.split(/\s*[,\s]\s*/);
  return parts.every((part) => named.has(part) || isNet(part)) ? parts : null;
}

/** An address, or a net by the bits of its prefix; a prefix of 0 is everybody. */
function isNet(part: string): boolean {
  const [address = '', prefix, ...rest] = part.split('/');
  if (rest.length > 0 || !(isIPv4(address) || isIPv6(address))) return false;
  if (prefix === undefined) return true;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (isIPv4(address) ? 32 : 128);
}
