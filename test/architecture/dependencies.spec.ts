import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** The names of the rules that a folder breaks. */
function broken(...folders: readonly string[]): string[] {
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  const json = execFileSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const { summary } = JSON.parse(json) as { summary: { violations: Violation[] } };
  return [...new Set(summary.violations.map((violation) => violation.rule.name))];
}

describe('the dependency rules', () => {
  it('hold in the house', () => {
    expect(broken('apps', 'libs', 'migrations')).toEqual([]);
  }, 60_000);

  it.each([
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
  ])('bite: %s breaks %s', (fixture, rule) => {
    expect(broken(`test/architecture/fixtures/${fixture}`)).toContain(rule);
  });
});
