import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const every = 250;

/** Resident memory of a process while something runs, in MB (`ps -o rss=`). */
export class Memory {
  private highest = 0;
  private last = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly pid: number) {}

  start(): this {
    this.timer = setInterval(() => void this.look(), every).unref();
    return this;
  }

  /** The highest and the last value seen. */
  async stop(): Promise<{ readonly highest: number; readonly last: number }> {
    clearInterval(this.timer);
    await this.look();
    return { highest: this.highest, last: this.last };
  }

  private async look(): Promise<void> {
    const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(this.pid)]).catch(() => ({ stdout: '' }));
    const megabytes = Math.round(Number(stdout.trim()) / 1024);
    if (megabytes > 0) this.last = megabytes;
    this.highest = Math.max(this.highest, this.last);
  }
}
