import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../../.eslint.config.mjs';

const blocks = config.filter(({ rules }) => rules?.['reading/one-reader']);
const linter = new Linter({ configType: 'flat' });
const fixture = (name) => readFileSync(new URL(`../fixtures/reading/${name}.ts`, import.meta.url), 'utf8');

/** The lines of a fixture that the rule points at, had it stood at a path of the house. */
const found = (name, path) =>
  linter
    .verify(
      fixture(name),
      [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...blocks],
      path,
    )
    .filter(({ ruleId }) => ruleId === 'reading/one-reader')
    .map(({ line }) => line);

describe('text that people typed', () => {
  it.each(['apps/portal/src/api/people/words.schemas.ts', 'libs/requests/src/domain/words.ts'])(
    'is read in one place, not in %s',
    (path) => {
      expect(found('words.schemas', path)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    },
  );

  it.each([
    'libs/platform/src/text/words.ts',
    'libs/requests/src/domain/words.spec.ts',
    'apps/portal/src/setup/words.ts',
  ])('may be looked at in %s', (path) => {
    expect(found('words.schemas', path)).toEqual([]);
  });

  it('is not mistaken for what the readers give, or for English', () => {
    expect(found('fine', 'libs/requests/src/domain/fine.ts')).toEqual([]);
  });
});
