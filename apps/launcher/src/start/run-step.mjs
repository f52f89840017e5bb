import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { Failure } from '../failure.mjs';
import { da } from '../i18n/da.mjs';
import { cliEntry } from '../paths.mjs';
import { logTail } from './logs.mjs';

/**
 * Runs one command of the CLI (its words) to its end; what it prints goes to the log, and its failure is one sentence and the log's
 * end. `closing` (an AbortSignal) ends it; `onStep` is told its process id, and undefined when it has ended.
 */
export async function runStep({ name, command, environment, log, closing, onStep }) {
  const output = fs.openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [cliEntry, ...command], {
    env: environment,
    detached: true,
    stdio: ['ignore', output, output],
  });
  fs.closeSync(output);
  const end = () => child.kill('SIGKILL');
  closing.addEventListener('abort', end);
  onStep(child.pid);
  const [code] = await once(child, 'exit');
  onStep(undefined);
  closing.removeEventListener('abort', end);
  closing.throwIfAborted();
  if (code !== 0) throw new Failure(`${da.stepFailed(name, log)}\n${logTail(log)}`);
}
