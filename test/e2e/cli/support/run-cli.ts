import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const entry = join(__dirname, '../../../../dist/apps/cli/src/main.js');

/** What a command said, and how it ended. */
export interface CliEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRun {
  readonly ended: Promise<CliEnd>;
  /** Resolves when stdout holds a text. */
  said(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the built CLI as its users do, with just this environment beside PATH and TMPDIR. */
export function startCli(args: readonly string[], env: Record<string, string | undefined> = {}): CliRun {
  if (!existsSync(entry)) throw new Error('dist is missing: run "npm run build" first (npm test does)');
  const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [entry, ...args], {
    env: { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Map<string, () => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const [wanted, found] of waiting) if (stdout.includes(wanted)) found();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return {
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, stdout, stderr }));
    }),
    said: (text) => new Promise((resolve) => waiting.set(text, resolve)),
    kill: (signal) => void child.kill(signal),
  };
}

/** Runs it to its end. */
export const runCli = (args: readonly string[], env: Record<string, string | undefined> = {}) =>
  startCli(args, env).ended;
