import { addresses } from './addresses';

/** The name of a page in the table of addresses. */
export type AddressKey = keyof typeof addresses;

type Names<Pattern extends string> = Pattern extends `${infer Part}/${infer Rest}`
  ? Names<Part> | Names<Rest>
  : Pattern extends `:${infer Name}`
    ? Name
    : never;

/** What an address must be told: the names of its pattern. */
export type AddressParams<K extends AddressKey> = Readonly<Record<Names<(typeof addresses)[K]>, string>>;

/** What comes after the question mark; what is undefined is left out. */
export type AddressQuery = Readonly<Record<string, string | undefined>>;

type Told<K extends AddressKey> = [Names<(typeof addresses)[K]>] extends [never]
  ? [params?: AddressParams<K>, query?: AddressQuery]
  : [params: AddressParams<K>, query?: AddressQuery];

/** The address of a page: `addressOf('case.sign', { caseId })`. */
export function addressOf<K extends AddressKey>(key: K, ...[params, query = {}]: Told<K>): string {
  const given: Readonly<Record<string, string>> = params ?? {};
  const path = addresses[key].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(given[name] ?? ''));
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return asked.length > 0 ? `${path}?${asked.join('&')}` : path;
}
