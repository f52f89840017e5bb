import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../../.eslint.config.mjs';

const blocks = config.filter(({ rules }) => rules?.['house/no-danish']);
const linter = new Linter({ configType: 'flat' });
const fixture = (name) => readFileSync(new URL(`../fixtures/danish/${name}.ts`, import.meta.url), 'utf8');

/** The lines of a fixture that the rule points at, had it stood at a path of the house. */
const found = (name, path) =>
  linter
    .verify(
      fixture(name),
      [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...blocks],
      path,
    )
    .filter(({ ruleId }) => ruleId === 'house/no-danish')
    .map(({ line }) => line);

describe('Danish', () => {
  it.each(['apps/portal/src/web/home/page.ts', 'libs/requests/src/domain/page.ts'])(
    'is refused in %s',
    (path) => {
      expect(found('page', path)).toEqual([2, 3, 4, 5]);
    },
  );

  it.each([
    'apps/portal/src/web/home/page.da.ts',
    'apps/portal/src/web/home/page.examples.ts',
    'libs/requests/src/i18n/da.ts',
    'libs/requests/src/mail/signed.mail.ts',
    'libs/requests/src/seed/people.ts',
    'libs/requests/src/domain/page.spec.ts',
  ])('may stand in %s', (path) => {
    expect(found('page', path)).toEqual([]);
  });

  it('is not mistaken for keys, addresses or English', () => {
    expect(found('fine', 'apps/portal/src/web/home/fine.ts')).toEqual([]);
  });
});
