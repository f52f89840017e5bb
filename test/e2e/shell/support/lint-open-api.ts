import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(process.cwd(), 'node_modules/@redocly/cli/bin/cli.js');
// Samråd is not released under a licence that could be linked to.
const notOurs = ['info-license-strict'];

interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: readonly { readonly pointer?: string }[];
}

/** What an independent linter (Redocly's recommended rules) finds wrong with an OpenAPI document, one line each. */
export async function lintOpenApi(document: object): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samraad-openapi-'));
  try {
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
    const skipped = notOurs.flatMap((rule) => ['--skip-rule', rule]);
    const args = ['lint', 'openapi.json', '--extends', 'recommended', '--format', 'json', ...skipped];
    const report = join(folder, 'report.json');
    await run([...args, '--max-problems', '1000'], folder, report);
    const { problems } = JSON.parse(await readFile(report, 'utf8')) as { problems: Finding[] };
    return problems.map(
      ({ severity, ruleId, message, location }) =>
        `${severity} ${ruleId} ${location[0]?.pointer ?? ''}: ${message}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Exit code 1 only means that something was found. It asks nobody outside whether it is the newest. */
function run(args: readonly string[], cwd: string, report: string): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: '1' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...args], { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (!stdout.trimStart().startsWith('{')) return reject(new Error(stderr || error?.message));
      writeFile(report, stdout).then(resolve, reject);
    });
  });
}
