import fs from 'node:fs';
import { Failure, runMain } from '../../apps/launcher/src/failure.mjs';
import { requireRuntime } from '../../apps/launcher/src/runtime.mjs';
import { say } from '../../apps/launcher/src/say.mjs';
import { readArguments } from './run/arguments.mjs';
import { Undo } from './run/undo.mjs';

/** `npm run bench`: the table on stdout, progress on stderr (README.md). */
await runMain(async () => {
  requireRuntime();
  const asked = readArguments(process.argv.slice(2));
  const undo = new Undo();
  undo.onSignals();
  try {
    const { ensureBuilt } = await import('./run/ensure-built.mjs');
    await ensureBuilt();
    const { runBench } = await import('./run/run-bench.mjs');
    const { report, memory } = await runBench(asked, { undo, say, keep: (so) => keep(so, asked) });
    if (report.rows.length === 0) throw new Failure('Nothing was measured: --only names no row.');
    await tell(report, memory, asked);
  } catch (error) {
    // Broken off: the signal's own way out is already on its way.
    if (!undo.closing.signal.aborted) throw error;
    await new Promise(() => undefined);
  } finally {
    await undo.all();
  }
});

function keep(report, { json }) {
  if (json) fs.writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
}

async function tell(report, memory, { sizes, writeDocs }) {
  const { markdown, verdict } = await import('./run/table.mjs');
  const { writeInto } = await import('./run/docs.mjs');
  const resident = Object.entries(memory).map(([size, mib]) => `${mib} MiB at ${size} cases`);
  const text = [
    `${report.machine}, commit ${report.commit}.`,
    `Portal resident after all rows: ${resident.join(', ')}.`,
    ...verdict(report.rows, sizes),
    '',
    markdown(report.rows, sizes),
  ].join('\n');
  process.stdout.write(`${text}\n`);
  if (writeDocs) writeInto(text);
}
