import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const fixtures = 'test/architecture/fixtures';
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** Which rules each of the bad fixtures breaks, of one run over all of them. */
function brokenByFixture(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = names.map((name) => `${fixtures}/${name}`);
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  const json = execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { summary } = JSON.parse(json) as { summary: { violations: Violation[] } };
  return new Map(
    names.map((name, index) => {
      const own = summary.violations.filter(({ from }) => from.startsWith(`${folders[index]}/`));
      return [name, own.map(({ rule }) => rule.name)];
    }),
  );
}

const bad = [
  ['right', 'identity-imports-nothing-to-its-right'],
  ['inside', 'only-through-the-index'],
  ['testing', 'testing-from-tests-only'],
  ['cycle', 'no-circular'],
  ['impure', 'domain-is-pure'],
  ['framework', 'domain-is-pure'],
  ['stored', 'domain-is-pure'],
  ['web', 'application-knows-no-web'],
  ['persistence', 'web-never-touches-persistence'],
  ['between', 'apps-never-each-other'],
  ['migrations', 'libs-know-no-migrations'],
] as const;

/** That they hold in the house is the check `dependencies`, before any test; here they are shown to be able to fail. */
describe('the dependency rules', () => {
  let found: ReturnType<typeof brokenByFixture>;
  beforeAll(() => {
    found = brokenByFixture(bad.map(([fixture]) => fixture));
  });

  it.each(bad)('bite: %s breaks %s', (fixture, rule) => {
    expect(found.get(fixture)).toContain(rule);
  });
});
