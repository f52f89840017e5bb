import fs from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { Failure } from '../../apps/launcher/src/failure.mjs';
import { root } from '../../apps/launcher/src/paths.mjs';
import { groups, smallChanges } from './groups.mjs';
import { writeTable } from './report.mjs';
import { belowFloor, scoresOf } from './score.mjs';
import { runSmallChanges } from './run-small-changes.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

/** Runs the groups named (all when none are), one after the other; answers the exit code. */
export async function runGroups(names, only) {
  const known = [...groups.map(({ name }) => name), smallChanges.name];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Failure(`No group "${unknown}". Groups: ${known.join(', ')}.`);
  process.chdir(root);
  const wanted = names.length > 0 ? names : known;
  let failed = false;
  for (const name of wanted) {
    const group = groups.find((candidate) => candidate.name === name) ?? smallChanges;
    const outcomes = group === smallChanges ? await runSmallChanges(only, say) : await mutate(group, only);
    failed = report(group, outcomes, only) || failed;
  }
  return failed ? 1 : 0;
}

async function mutate(group, only) {
  const part = only.length > 0;
  const stryker = new Stryker({
    configFile: '.stryker.config.mjs',
    mutate: part ? within(group, only) : group.mutate,
    pureRunner: { specs: part ? only.map(specsBeside) : group.specs },
    jsonReporter: { fileName: `.cache/mutation/${group.name}.json` },
  });
  const results = await farFromCopenhagen(() => stryker.runMutationTest());
  return results.map(({ fileName, status, mutatorName, location, replacement }) => ({
    file: path.relative(root, fileName),
    status,
    what: `${location.start.line}:${location.start.column} ${mutatorName} → ${oneLine(replacement)}`,
  }));
}

/** Where a date reckoned in the machine's own zone is wrong; the runner's process inherits it. */
async function farFromCopenhagen(work) {
  const { TZ } = process.env;
  process.env.TZ = 'Pacific/Auckland';
  try {
    return await work();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}

/** The group's own files in the folders, or of the names, that are asked for. */
function within(group, only) {
  const leftOut = group.mutate.filter((glob) => glob.startsWith('!'));
  const files = group.mutate.filter((glob) => !glob.startsWith('!')).flatMap((glob) => fs.globSync(glob));
  return [...files.filter((file) => only.some((name) => file.startsWith(name))), ...leftOut];
}

const specsBeside = (name) => `${name.split('/').slice(0, 2).join('/')}/src/**/*.spec.ts`;
const oneLine = (text = '') => text.replace(/\s+/g, ' ').slice(0, 90);

function report(group, outcomes, only) {
  const scores = scoresOf(outcomes);
  for (const { file, what, status } of outcomes) {
    if (status === 'Survived' || status === 'NoCoverage') say(`${status} ${file}:${what}`);
  }
  for (const score of scores) say(`${group.name} ${score.folder}: ${score.percent} % of ${score.mutants}`);
  if (only.length === 0) writeTable(group, scores);
  const below = belowFloor(group, scores);
  for (const { folder, percent } of below) say(`${folder}: ${percent} % is below ${group.floor} %`);
  return below.length > 0;
}
