import fc from 'fast-check';
import { Database } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { hiddenRanges } from './blank-text';
import { searchKey } from './search-words';

describe('search_key() of the database', () => {
  let app: TestApp;
  let db: Database;
  beforeAll(async () => {
    app = await createTestApp([], { discardPorts: true });
    db = app.get(Database);
  });
  afterAll(() => app.close());

  const keysOf = async (texts: readonly string[]) => {
    const sql =
      'SELECT search_key(one) AS key FROM unnest($1::text[]) WITH ORDINALITY AS asked (one, no) ORDER BY no';
    return (await db.query<{ key: string }>(sql, [texts])).map(({ key }) => key);
  };

  it('leaves out the same hidden characters as searchKey()', async () => {
    const hidden = hiddenRanges.flatMap(([from, to]) =>
      from > 0xe0000 - 1
        ? [from, from + 0x41, to]
        : Array.from({ length: to - from + 1 }, (_, n) => from + n),
    );
    const texts = hidden.map((code) => `a${String.fromCodePoint(code)}b`);
    expect(new Set(await keysOf(texts))).toEqual(new Set(['ab']));
  });

  it('folds every text as searchKey() does', async () => {
    const sign = fc.oneof(
      fc.constantFrom(...'aAåÅøØæÆéÉß ŒŁ\u00ad\u200b\u00a0\u2003\t\nﬁ½²İ'.split('')),
      fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    );
    const texts = fc.sample(fc.string({ unit: sign, maxLength: 20 }), { numRuns: 3000, seed: 7 });
    expect(await keysOf(texts)).toEqual(texts.map(searchKey));
  });
});
