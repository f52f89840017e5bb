import fc, { type Arbitrary } from 'fast-check';
import { privateWord } from './arbitrary-of';

/** What no field expects. */
const nasty: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1e21,
  true,
  [],
  {},
  `${privateWord}\u0000`,
  `${privateWord}\ud800`,
  `${privateWord}\u202e\u200b`,
  `'; DROP TABLE ${privateWord}; --`,
  `<b>${privateWord}</b>{{this}}`,
  '0001-01-01',
  '9999-12-31T23:59:59.999Z',
  '-000000000000001',
  'x'.repeat(5000),
  ['x', { deep: [[[privateWord]]] }],
];

type Holder = Record<string, unknown> | unknown[];

/** A body with one thing in it changed, left out or added; or, now and then, any JSON at all. */
export function bent(body: Arbitrary<unknown>): Arbitrary<unknown> {
  const changed = fc
    .tuple(body, fc.nat(), fc.constantFrom('change', 'leave out', 'add'), fc.constantFrom(...nasty))
    .map(([value, where, how, instead]) => {
      const copy = JSON.parse(JSON.stringify(value ?? null)) as unknown;
      const places = placesIn(copy);
      const place = places[where % Math.max(places.length, 1)];
      if (!place) return instead;
      const [holder, key] = place as [Record<string, unknown>, string];
      if (how === 'change') holder[key] = instead;
      else if (how === 'leave out') Reflect.deleteProperty(holder, key);
      else holder[`${privateWord}Field`] = instead;
      return copy;
    });
  return fc.oneof({ weight: 8, arbitrary: changed }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
}

function placesIn(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key): [Holder, string][] => [
    [holder, key],
    ...placesIn((holder as Record<string, unknown>)[key]),
  ]);
}
