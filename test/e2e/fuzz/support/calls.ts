import fc, { type Arbitrary } from 'fast-check';
import { arbitraryOf } from './arbitrary-of';
import { bent } from './bent';
import type { ApiDocument, Operation } from './operations';
import type { FuzzCase, World } from './world';

/** One call of an operation by somebody. */
export interface Call {
  readonly operation: Operation;
  readonly who: string;
  readonly address: string;
  /** Undefined: none is sent. */
  readonly body: unknown;
  readonly key: string | null;
}

/** Calls of an operation: about any case, by its people and by others, with bodies right, bent and broken. */
export function callsOf(operation: Operation, world: World, { components }: ApiDocument): Arbitrary<Call> {
  return fc.constantFrom(...world.cases).chain((about) => {
    const making = { schemas: components.schemas, atHand: (field: string) => about.things[field] ?? [] };
    const body = operation.body && arbitraryOf(operation.body, making);
    return fc.record({
      operation: fc.constant(operation),
      who: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...about.people) },
        { weight: 1, arbitrary: fc.constantFrom(...world.tokens.keys()) },
      ),
      address: addressOf(operation, about),
      body: body
        ? fc.oneof({ weight: 3, arbitrary: body }, { weight: 2, arbitrary: bent(body) })
        : fc.constant(undefined),
      key: fc.option(fc.stringMatching(/^[!-~]{1,12}$/), { freq: 4 }),
    });
  });
}

function addressOf({ path, parameters }: Operation, about: FuzzCase): Arbitrary<string> {
  const making = { schemas: {}, atHand: (field: string) => about.things[field] ?? [] };
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query');
  const values = fc.tuple(...inPath.map(({ name, schema }) => arbitraryOf(schema, making, name)));
  const asked = fc.tuple(
    ...inQuery.map(({ name, schema }) => {
      const fitting = arbitraryOf(schema, making, name);
      const any = fc.oneof({ weight: 6, arbitrary: fitting }, fc.string({ maxLength: 8, unit: 'grapheme' }));
      return fc.option(any, { freq: 1 });
    }),
  );
  return fc.tuple(values, asked).map(([filled, queried]) => {
    const named = inPath.reduce(
      (address, { name }, index) => address.replace(`{${name}}`, encoded(filled[index])),
      path,
    );
    const query = inQuery.flatMap(({ name }, index) =>
      queried[index] === null ? [] : [`${name}=${encoded(queried[index])}`],
    );
    return query.length > 0 ? `${named}?${query.join('&')}` : named;
  });
}

// Half a surrogate can't be written in an address.
const encoded = (value: unknown): string => encodeURIComponent(String(value).toWellFormed()) || '-';
