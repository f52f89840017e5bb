import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { da } from '../i18n/da.mjs';
import { say } from '../say.mjs';
import { logTail } from './logs.mjs';

const readyTimeout = 60_000;
const drainTimeout = 10_000;
const calmAfter = 60_000;
const longestPause = 30_000;

/** A child process that is started again when it dies. It ends itself when our IPC channel closes. */
export class Service {
  #child;
  #stopping = false;
  #failures = 0;

  /** `environment` is asked anew at every start; without `log` the child writes to our own output. */
  constructor({ name, args, environment, log, onChange = () => undefined }) {
    Object.assign(this, { name, args, environment, log, onChange });
  }

  get pid() {
    return this.#child?.pid;
  }

  /** Resolves with the child's `{ready: true, …}` message; a child that dies before that is a Failure. */
  async start() {
    this.#spawn();
    const child = this.#child;
    const message = await this.#untilReady(child);
    if (message) {
      this.#watch(child, performance.now());
      return message;
    }
    const reason = child.exitCode === null && child.signalCode === null ? da.notReady : da.diedAtStart;
    await this.stop();
    throw new Failure(this.#describe(reason));
  }

  /** Asks the child to drain, and ends it after 10 s. */
  async stop() {
    this.#stopping = true;
    const child = this.#child;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), drainTimeout);
    await gone;
    clearTimeout(timer);
  }

  /** Lets the child drain and start again, with a new environment. */
  renew() {
    this.#child?.kill('SIGTERM');
  }

  #spawn() {
    const output = this.log ? fs.openSync(this.log, 'a', 0o600) : 'inherit';
    this.#child = spawn(process.execPath, this.args, {
      env: this.environment(),
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    this.#child.on('error', () => undefined);
    if (this.log) fs.closeSync(output);
    this.onChange();
  }

  #untilReady(child) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), readyTimeout);
      child.on('message', (message) => message?.ready && resolve(message));
      child.once('exit', () => resolve(undefined));
      child.once('error', () => resolve(undefined));
      child.once('exit', () => clearTimeout(timer));
      child.on('message', (message) => message?.ready && clearTimeout(timer));
    });
  }

  async #watch(child, since) {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    while (!this.#stopping) {
      this.#failures = performance.now() - since > calmAfter ? 1 : this.#failures + 1;
      const wait = Math.min(250 * 2 ** this.#failures, longestPause);
      say(da.restarting(this.name, wait / 1000));
      await pause(wait);
      if (this.#stopping) return;
      this.#spawn();
      const again = this.#child;
      if (await this.#untilReady(again)) {
        say(da.restarted(this.name));
        return this.#watch(again, performance.now());
      }
      again.kill('SIGKILL');
      since = performance.now();
    }
  }

  #describe(reason) {
    const tail = this.log ? `\n${logTail(this.log)}` : '';
    return reason(this.name, this.log ?? 'stderr') + tail;
  }
}
