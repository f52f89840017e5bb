import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { Failure } from '../failure.mjs';
import { da } from '../i18n/da.mjs';
import { cliEntry } from '../paths.mjs';
import { logTail } from './logs.mjs';

/** Runs one command of the CLI to its end; what it prints goes to the log, and its failure is one sentence and the log's end. */
export async function runStep({ name, command, environment, log }) {
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [cliEntry, command], {
    env: environment,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Failure(`${da.stepFailed(name, log)}\n${logTail(log)}`);
}
