import { libs, productionSources, read } from './support/house';

/** Where each key of due work is written: `requests.lapse-choice:` in a template or in SQL, by the word before the colon. */
function written(sources: readonly (readonly [path: string, text: string])[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const key = new RegExp(`[\`']((?:${libs().join('|')})\\.[a-z-]+):`, 'g');
  for (const [path, text] of sources)
    for (const [, word = ''] of text.matchAll(key))
      found.set(word, [...new Set([...(found.get(word) ?? []), path])]);
  return found;
}

const faults = (found: ReadonlyMap<string, string[]>): string[] =>
  [...found].flatMap(([word, paths]) =>
    paths.length === 1 && paths[0]?.startsWith(`libs/${word.split('.')[0]}/`)
      ? []
      : [`${word} in ${paths.join(', ')}`],
  );

describe('the key of due work', () => {
  it('is written in one place, in the lib that orders it', () => {
    const sources = productionSources().map((path) => [path, read(path)] as const);
    const found = written(sources);
    expect(found.size).toBeGreaterThan(8);
    expect(faults(found)).toEqual([]);
  });

  it('would be found in a second place, or in another lib', () => {
    const twice = written([
      ['libs/requests/src/domain/work-keys.ts', '`requests.lapse-choice:${id}`'],
      ['libs/delivery/src/read/x.sql.ts', `key = 'requests.lapse-choice:' || r.id`],
    ]);
    expect(faults(twice)).toHaveLength(1);
    expect(faults(written([['apps/cli/src/x.ts', `'contracts.lapse:'`]]))).toHaveLength(1);
  });
});
