import { hasText } from '@samraad/platform';
import { computedActions, computedRefusals } from './support/computed-keys';
import { loadEverything } from './support/house';
import { argumentsOf, propertiesOf, type WrittenKey } from './support/keys-in-sources';

type Expansions = Readonly<Record<string, readonly string[]>>;

/** Every key that can come out, with where it is written; a computed one stands for all it can become. */
function everyKey(written: readonly WrittenKey[], expansions: Expansions): { at: string; key: string }[] {
  return written.flatMap(({ at, key, computed }) => {
    if (!computed) return [{ at, key }];
    return (expansions[key] ?? []).map((one) => ({ at, key: one }));
  });
}

const notExpanded = (written: readonly WrittenKey[], expansions: Expansions) =>
  written.filter((one) => one.computed && !(one.key in expansions)).map(({ at, key }) => `${at} ${key}`);
const notWritten = (written: readonly WrittenKey[], expansions: Expansions) =>
  Object.keys(expansions).filter((key) => !written.some((one) => one.computed && one.key === key));

describe('the Danish words', () => {
  beforeAll(loadEverything);

  describe.each([
    ['of refusals', () => argumentsOf('refuse', 'refusal'), computedRefusals, (key: string) => key],
    [
      'of audit entries',
      () => propertiesOf('audit', 'action'),
      computedActions,
      (key: string) => `audit.${key}`,
    ],
  ] as const)('%s', (_of, find, expansions, wordsOf) => {
    const written = find();

    it('are looked for in real places', () => {
      expect(written.length).toBeGreaterThan(50);
    });

    it('are there for every key', () => {
      const keys = everyKey(written, expansions);
      expect(keys.filter(({ key }) => !hasText(wordsOf(key))).map(({ at, key }) => `${key} (${at})`)).toEqual(
        [],
      );
    });

    it('cover the computed keys: each is listed in support/computed-keys.ts, and none that is gone', () => {
      expect(notExpanded(written, expansions)).toEqual([]);
      expect(notWritten(written, expansions)).toEqual([]);
    });
  });

  it('are there for every key asked for by name', () => {
    const asked = argumentsOf('t').filter(({ computed }) => !computed);
    expect(asked.filter(({ key }) => !hasText(key)).map(({ at, key }) => `${key} (${at})`)).toEqual([]);
  });

  it('are asked for by t() when the key is written out, so that the compiler sees it', () => {
    const written = argumentsOf('textOf').filter(({ computed }) => !computed);
    expect(written.map(({ at, key }) => `${key} (${at})`)).toEqual([]);
  });

  it('would be missed', () => {
    expect(hasText('audit.nothing-of-the-kind')).toBe(false);
    expect(
      everyKey([{ at: 'x:1', key: 'a.${b}', computed: true }], { 'a.${b}': ['a.c', 'a.d'] }),
    ).toHaveLength(2);
    expect(notExpanded([{ at: 'x:1', key: 'a.${b}', computed: true }], {})).toEqual(['x:1 a.${b}']);
  });
});
