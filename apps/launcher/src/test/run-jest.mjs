import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

const nodeFlags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Runs jest with its report on our stderr and returns its totals, or undefined when it left none. */
export async function runJest({ args, environment, folder, onStart }) {
  const report = path.join(folder, 'jest.json');
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const own = ['--config', '.jest.config.cjs', '--ci', '--maxWorkers=2', '--json', `--outputFile=${report}`];
  const child = spawn(process.execPath, [...nodeFlags, jest, ...own, ...args], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'ignore', 2],
  });
  onStart(child.pid);
  await once(child, 'exit');
  return fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : undefined;
}
