import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { freePort } from '../../../apps/launcher/src/free-port.mjs';
import { compileCache, distFolder } from '../../../apps/launcher/src/paths.mjs';
import { stopServer } from '../../../apps/launcher/src/postgres/stop-server.mjs';
import { settings } from '../generator/waves.mjs';

const own = path.dirname(fileURLToPath(import.meta.url));
const readyWithin = 120_000;

/** As the launcher starts it (apps/launcher/src/start/apps.mjs), its log thrown away; `capturing` tells statements. */
export async function startPortal(databaseUrl, { undo, capturing = false }) {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const entry = path.join(distFolder, 'apps', 'portal', 'src', 'main.js');
  const args = [
    '--max-semi-space-size=2',
    ...(capturing ? ['--require', path.join(own, 'capture.cjs')] : []),
    entry,
  ];
  const env = { ...process.env, ...settings, DATABASE_URL: databaseUrl, NODE_COMPILE_CACHE: compileCache };
  const child = await startChild(args, { ...env, PORT: String(port), BASE_URL: base }, undo);
  const captured = capturesOf(child);
  return { base, pid: child.pid, captured, stop: () => endChild(child, undo) };
}

/** The floor (floor-server.mjs) on the same database. */
export async function startFloor(databaseUrl, { undo }) {
  const child = await startChild([path.join(own, 'floor-server.mjs'), databaseUrl], process.env, undo);
  const { port } = child.said;
  return {
    base: `http://127.0.0.1:${port}`,
    learn: (replies) =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send(v8.serialize(replies).toString('base64'));
      }),
    stop: () => endChild(child, undo),
  };
}

async function startChild(args, env, undo) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  undo.children.add(child);
  child.setMaxListeners(0);
  child.said = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${args.at(-1)} was not ready in time`)), readyWithin);
    child.once('exit', (code) => reject(new Error(`${args.at(-1)} ended with ${code}`)));
    child.on('message', (message) => message?.ready && resolve(message));
    child.once('message', () => clearTimeout(timer));
  });
  return child;
}

async function endChild(child, undo) {
  await stopServer(child.pid);
  undo.children.delete(child);
}

/** `captured(id)` is what the request with that id ran. */
function capturesOf(child) {
  const waiting = new Map();
  child.on('message', ({ capture, statements }) => {
    if (capture) waiting.get(capture)?.(v8.deserialize(Buffer.from(statements, 'base64')));
    waiting.delete(capture);
  });
  return (id) => new Promise((resolve) => waiting.set(id, resolve));
}
