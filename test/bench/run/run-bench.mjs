import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { root } from '../../../apps/launcher/src/paths.mjs';
import { DataFolders, temporaryFolder } from '../generator/data-folder.mjs';
import { databasesOf } from './databases.mjs';
import { SizeRun } from './size-run.mjs';

/** Measures at every size; answers the report, and the portal's memory by size. `keep` is given what is known so far. */
export async function runBench({ sizes, seconds, only, data }, { undo, say, keep }) {
  const folder = data ?? temporaryFolder();
  if (!data) undo.add(() => fs.rmSync(folder, { recursive: true, force: true }));
  const folders = new DataFolders({ undo, say });
  const report = { machine: machine(), commit: commit(), rows: [] };
  const memory = {};
  let reads;
  for (const size of sizes) {
    const database = await databasesOf(await folders.make(folder, size), undo);
    const run = new SizeRun(database, { undo, seconds, only, withFloor: size === sizes[0] });
    await run.begin();
    say(`Measuring at ${size} cases …`);
    reads ??= await run.find();
    await measureAll(run, { size, reads, rows: report.rows, say });
    memory[size] = run.memory();
    keep(report);
    await run.end();
    await database.stop();
  }
  return { report, memory };
}

async function measureAll(run, { size, reads, rows, say }) {
  for (const read of reads) {
    try {
      const measured = await run.read(read);
      enter(rows, size, { name: read.name, kind: read.kind, ...measured });
      say(`${read.name}: ${measured.ms} ms, ${measured.statements} statements`);
    } catch (error) {
      if (run.undo.closing.signal.aborted) throw error;
      say(`${read.name} at ${size}: ${error.message}`);
    }
    if (run.undo.closing.signal.aborted) return;
  }
  for await (const written of run.writes(say)) {
    enter(rows, size, written);
    say(`${written.name}: ${written.ms} ms, ${written.statements} statements`);
  }
}

/** A size is a column: the statements are the most of all sizes, the ratio that of the first. */
function enter(rows, size, { name, kind, statements, ms, floorRatio }) {
  let row = rows.find((one) => one.name === name);
  if (!row) rows.push((row = { name, kind, statements, floorRatio, p50Ms: {} }));
  row.statements = Math.max(row.statements, statements);
  row.p50Ms[size] = ms;
}

function machine() {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} × ${cpu?.model.trim() ?? os.arch()}, ${memory} GiB, ${os.platform()}, Node ${process.versions.node}`;
}

function commit() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  try {
    return (
      git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain') === '' ? '' : ' and changes')
    );
  } catch {
    return 'unknown';
  }
}
