import 'reflect-metadata';
import { failToStart, loadConfig, runUntilStopped, type Config } from '@samraad/platform';
import { PinoLogger } from 'nestjs-pino';
import { createPortal } from './boot/create-portal';
import { drain } from './boot/drain';
import { listen } from './boot/listen';

async function start(config: Config): Promise<void> {
  const app = await createPortal(config);
  const { servers, port } = await listen(app, config);
  const logger = await app.resolve(PinoLogger);
  runUntilStopped({ close: () => drain(app, servers), logger, facts: { port } });
}

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  try {
    await start(config);
  } catch (error) {
    const busy = (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';
    throw busy ? new Error(`port ${config.port} is in use`) : error;
  }
}

main().catch(failToStart);
