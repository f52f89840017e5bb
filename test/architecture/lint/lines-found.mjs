import { readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../../.eslint.config.mjs';

/** The lines of a fixture in `folder` that one of our own rules points at, had it stood at a path of the house. */
export function linesFoundBy(rule, folder) {
  const blocks = config.filter(({ rules }) => rules?.[rule]);
  const linter = new Linter({ configType: 'flat' });
  const text = (name) => readFileSync(new URL(`../fixtures/${folder}/${name}.ts`, import.meta.url), 'utf8');
  return (name, path) =>
    linter
      .verify(
        text(name),
        [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, ...blocks],
        path,
      )
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ line }) => line);
}
