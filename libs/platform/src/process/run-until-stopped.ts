import { ConfigError } from '../config/config';

/** A started app: how to close it, and where what could not be handled is reported. */
export interface RunningApp {
  close(): Promise<void>;
  readonly logger: { fatal(entry: object): void };
  /** Told to the launcher beside `ready: true`, e.g. the port. */
  readonly facts?: Readonly<Record<string, number | string>>;
}

/**
 * Life of a process: tells the launcher that it is ready, closes (which drains) on SIGTERM, SIGINT or when the launcher
 * is gone (its IPC channel closes), and ends with 1 after an error nobody handled.
 */
export function runUntilStopped(app: RunningApp): void {
  let stopping: Promise<void> | undefined;
  const stop = (code: number) => {
    stopping ??= app.close().then(
      () => process.exit(code),
      (error: unknown) => {
        app.logger.fatal({ msg: 'did not close cleanly', err: error });
        process.exit(1);
      },
    );
  };
  const fail = (error: unknown) => {
    app.logger.fatal({ msg: 'not handled', err: error });
    process.exit(1);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  process.on('SIGTERM', () => stop(0));
  process.on('SIGINT', () => stop(0));
  process.on('disconnect', () => stop(0));
  if (process.send === undefined) return;
  // The launcher may have gone while we started: then nobody will tell us any more.
  if (process.connected) process.send({ ready: true, ...app.facts }, undefined, undefined, () => undefined);
  else stop(0);
}

/** Says why a process could not start, on stderr, and ends with 1. What was foreseen is one sentence, a defect has its stack. */
export function failToStart(error: unknown): never {
  const foreseen = error instanceof ConfigError || (error as Error | null)?.constructor === Error;
  const { message = '', stack = String(error) } = error instanceof Error ? error : {};
  process.stderr.write(`${foreseen ? message : stack}\n`);
  process.exit(1);
}
