import 'reflect-metadata';
import { failToStart, loadConfig, runUntilStopped } from '@samraad/platform';
import { startWorker } from './start-worker';

async function main(): Promise<void> {
  runUntilStopped(await startWorker(loadConfig(process.env)));
}

main().catch(failToStart);
