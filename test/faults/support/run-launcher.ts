import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { eventually } from '../../support/eventually';

export const root = path.join(__dirname, '../../..');
type Environment = Readonly<Record<string, string | undefined>>;

/** How a launcher ended. */
export interface LauncherEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real launcher as its own process, with just this environment beside what every program has. */
export class LauncherRun {
  stdout = '';
  stderr = '';
  readonly ended: Promise<LauncherEnd>;
  private readonly child: ChildProcess;

  constructor(env: Environment, args: readonly string[] = []) {
    const { PATH, HOME, TMPDIR } = process.env;
    this.child = spawn(process.execPath, ['apps/launcher/start.mjs', ...args], {
      cwd: root,
      env: { PATH, HOME, TMPDIR, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.ended = new Promise((resolve) =>
      // Not 'close': what it leaves behind may hold its output open.
      this.child.once('exit', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr })),
    );
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when all is up; fails, with what it said, when it ends before. */
  async ready(): Promise<void> {
    await eventually('Samråd er klar', () => this.stdout.includes('Samråd er klar') || !this.alive, 120_000);
    if (!this.alive) throw new Error(`the launcher ended: ${this.stderr}`);
  }

  /** Resolves when stderr holds these words. */
  async said(words: string, within?: number): Promise<void> {
    await eventually(`${words} (said: ${this.stderr})`, () => this.stderr.includes(words), within);
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}
