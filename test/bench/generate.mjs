import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from '../../apps/launcher/src/failure.mjs';
import { requireRuntime } from '../../apps/launcher/src/runtime.mjs';
import { say } from '../../apps/launcher/src/say.mjs';
import { readSizes } from './run/arguments.mjs';
import { Undo } from './run/undo.mjs';

const usage = 'node test/bench/generate.mjs --cases 1000,100000 --in <folder>';

/** Makes the data folders <folder>/<cases>, demos of many cases: SAMRAAD_DATA_DIR=<folder>/1000 npm start runs on one. */
await runMain(async () => {
  requireRuntime();
  const { cases, folder } = readArguments();
  const { ensureBuilt } = await import('./run/ensure-built.mjs');
  await ensureBuilt();
  const { DataFolders } = await import('./generator/data-folder.mjs');
  const undo = new Undo();
  undo.onSignals();
  try {
    const folders = new DataFolders({ undo, say });
    for (const one of cases) say(`${await folders.make(folder, one)} holds ${one} cases.`);
  } catch (error) {
    if (!undo.closing.signal.aborted) throw error;
  } finally {
    await undo.all();
  }
});

function readArguments() {
  try {
    const { values } = parseArgs({ options: { cases: { type: 'string' }, in: { type: 'string' } } });
    if (!values.in) throw new Failure('--in is missing');
    return { cases: readSizes(values.cases ?? ''), folder: path.resolve(values.in) };
  } catch (error) {
    throw new Failure(`${error.message}\n${usage}`);
  }
}
