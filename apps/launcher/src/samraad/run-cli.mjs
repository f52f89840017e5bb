import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { cliEntry } from '../paths.mjs';

/** Runs the CLI with our own input and output, passes signals on, and returns its exit code. */
export async function runCli(args, { environment, onStart }) {
  const child = spawn(process.execPath, [cliEntry, ...args], { env: environment, stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  onStart(child.pid);
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + os.constants.signals[signal];
}
