import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { testConfig } from '@samraad/platform/testing';

const entryOf = (app: string) => path.join(__dirname, '../../../dist/apps', app, 'src/main.js');

/** A built portal or worker as a process of its own, on a database of the test's. */
export class AppProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** Where a portal listens. */
    readonly address: string,
  ) {}

  /** `env` over what a demo's has. */
  static async start(
    app: 'portal' | 'worker',
    databaseUrl: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<AppProcess> {
    const entry = entryOf(app);
    if (!existsSync(entry)) throw new Error('dist is missing: run "npm run build" first (npm test does)');
    const { sessionSecret, smtpUrl } = testConfig(databaseUrl);
    const { PATH, HOME, TMPDIR } = process.env;
    const child = spawn(process.execPath, [entry], {
      env: {
        ...{ PATH, HOME, TMPDIR, PORT: '0', SAMRAAD_DEMO: '1', LOG_LEVEL: 'error' },
        ...{ DATABASE_URL: databaseUrl, SESSION_SECRET: sessionSecret, SMTP_URL: smtpUrl, ...env },
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`the ${app} ended with ${String(code)}`);
    });
    const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port?: number }];
    ended.catch(() => undefined);
    return new AppProcess(child, `http://127.0.0.1:${port ?? ''}`);
  }

  /** kill -9. */
  async kill(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}
