import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { storyDa } from '../../i18n/story.da';
import { StoryFailed } from '../story-failed';

const readyWithin = 60_000;
const drainWithin = 10_000;
const tailLength = 4_000;
// As the launcher starts them: pages need only a small young generation.
const heap = '--max-semi-space-size=2';

/** The built entry of an app, beside our own. */
const entryOf = (app: 'portal' | 'worker' | 'cli') =>
  join(__dirname, '../../../..', app, 'src', `main${extname(__filename)}`);

type Variables = Readonly<Record<string, string | undefined>>;
const run = promisify(execFile);

/** A command as an operator gives it, to its end; answers what it said. */
export async function commandSays(args: readonly string[], env: Variables): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [...process.execArgv, entryOf('cli'), ...args], { env });
    return stdout;
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string };
    throw new StoryFailed(storyDa.notStarted(args[0] ?? '', stderr.trim() || message));
  }
}

/** A process of our own: drains when it is stopped, and by itself when we are gone (its IPC channel closes). */
export class Child {
  private tail = '';

  private constructor(
    private readonly name: string,
    private readonly process: ChildProcess,
  ) {
    const keep = (chunk: Buffer) => (this.tail = (this.tail + chunk.toString()).slice(-tailLength));
    process.stdout?.on('data', keep);
    process.stderr?.on('data', keep);
    process.on('error', (error) => keep(Buffer.from(error.message)));
  }

  /** In a process group of its own, so that Ctrl-C reaches only us, and we stop it after what it serves. */
  static start(app: 'portal' | 'worker' | 'cli', args: readonly string[], env: Variables): Child {
    const started = spawn(process.execPath, [...process.execArgv, heap, entryOf(app), ...args], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new Child(args[0] ?? app, started);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Resolves when it says that it is ready; fails with the end of what it said when it dies or is too slow. */
  async ready(): Promise<void> {
    const said = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), readyWithin);
      const end = (good: boolean) => {
        clearTimeout(timer);
        resolve(good);
      };
      this.process.on('message', (message) => (message as { ready?: boolean }).ready && end(true));
      this.process.once('exit', () => end(false));
      this.process.once('error', () => end(false));
    });
    if (!said) throw new StoryFailed(storyDa.notStarted(this.name, this.tail.trim()));
  }

  /** Asks it to drain, and ends it after ten seconds. */
  async stop(): Promise<void> {
    const { process: child } = this;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), drainWithin);
    await gone;
    clearTimeout(timer);
  }
}
