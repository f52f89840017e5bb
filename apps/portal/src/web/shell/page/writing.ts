import { type AddressKey, addresses, addressOf } from '@samraad/platform';
import { type Kind, whoSees } from '../../../access/who-sees';
import type { WhoSees } from '../../../views';

type Params = Readonly<Record<string, string>>;

/**
 * What a form writes; which of them may depend on its address (the step of a draft). 'page-says': nothing of a case, and the
 * page itself says who reads it (`readers`).
 */
export type Writes = Kind | readonly Kind[] | ((params: Params) => readonly Kind[]) | 'page-says';

const declared = new Map<AddressKey, Writes>();

/** Remembers what is written where. */
export const declareWriting = (sentTo: AddressKey, writes: Writes): void => void declared.set(sentTo, writes);

/** The addresses that something is written at. */
export const writingAddresses = (): readonly AddressKey[] => [...declared.keys()];

const kindsOf = (writes: Writes, params: Params): readonly Kind[] => {
  if (writes === 'page-says') return [];
  if (typeof writes === 'function') return writes(params);
  return typeof writes === 'string' ? [writes] : writes;
};

const namesIn = (key: AddressKey): string[] =>
  [...addresses[key].matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** Who reads what the forms of a page write, by the address each is sent to: every one that the page's own address leads to. */
export function readersAround(given: Readonly<Record<string, unknown>>): Record<string, WhoSees> {
  const params: Params = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const within = [...declared].filter(([key]) => namesIn(key).every((name) => name in params));
  return Object.fromEntries(
    within
      .filter(([, writes]) => writes !== 'page-says')
      .map(([key, writes]) => [
        (addressOf as (key: AddressKey, params: Params) => string)(key, params),
        whoSees(kindsOf(writes, params)),
      ]),
  );
}
