import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestDatabase } from '@samraad/platform/testing';

const root = path.join(__dirname, '../../..');

/** Makes this code's image when it is not there. */
export async function makeSureOfImage(): Promise<void> {
  await promisify(execFile)(process.execPath, ['apps/launcher/ensure.mjs', '--image'], { cwd: root });
}

/** The database of a cluster from the image of these sources, as a first start finds it; undefined without such an image. */
export async function imageDatabase(): Promise<TestDatabase | undefined> {
  const server = spawn(process.execPath, [path.join(__dirname, 'serve-image.mjs')], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const gone = once(server, 'exit');
  const [url] = (await Promise.race([once(server.stdout, 'data'), gone.then(() => [])])) as [Buffer?];
  if (url === undefined) return undefined;
  const drop = async () => {
    server.stdin.end();
    await gone;
  };
  return { url: String(url), drop };
}
