import 'reflect-metadata';
import { ConfigError, loadConfig, type Config } from '@samraad/platform';
import { createPortal } from './boot/create-portal';
import { drain } from './boot/drain';
import { listen } from './boot/listen';

/** One sentence on why the portal did not start, and exit code 1. Never a value of the configuration. */
function fail(error: unknown, port?: number): never {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(code === 'EADDRINUSE' ? `port ${port} is in use\n` : `${message}\n`);
  process.exit(1);
}

function configuration(): Config {
  try {
    return loadConfig(process.env);
  } catch (error) {
    return fail(error instanceof ConfigError ? error : new Error('the configuration cannot be read'));
  }
}

async function main(): Promise<void> {
  const config = configuration();
  try {
    const app = await createPortal(config);
    const { servers, port } = await listen(app, config);
    let draining = false;
    const stop = (): void => {
      if (draining) return;
      draining = true;
      drain(app, servers).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    };
    // The channel closes when the launcher dies, however it dies.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
    if (process.send) process.on('disconnect', stop);
    process.send?.({ ready: true, port });
  } catch (error) {
    fail(error, config.port);
  }
}

void main();
