import { addresses } from '@samraad/platform';

const patterns = Object.entries(addresses).map(
  ([key, pattern]) => [key, new RegExp(`^${pattern.replace(/:[a-zA-Z]+/g, '[^/]+')}$`)] as const,
);

/** Which page of the address table a path is; the path itself when it is none. A fixed address goes before one with a place in it. */
export function addressKeyOf(path: string): string {
  const bare = path.split('?')[0] ?? '';
  const exact = Object.entries(addresses).find(([, pattern]) => pattern === bare);
  return exact?.[0] ?? patterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? bare;
}
