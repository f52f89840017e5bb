import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../../../apps/launcher/src/failure.mjs';

const most = 1_000_000;
export const usage =
  'npm run bench -- [--cases 1000,10000,100000] [--seconds 2] [--only <words,words>] [--json <file>] [--data <folder>] [--write-docs]';

/** What was asked for on the command line; what is wrong is said in one sentence. */
export function readArguments(args) {
  const { values } = parse(args);
  const seconds = Number(values.seconds ?? 2);
  if (!(seconds > 0 && seconds <= 60))
    throw new Failure(`--seconds takes a number up to 60: not "${values.seconds}".`);
  return {
    sizes: readSizes(values.cases ?? '1000,10000,100000'),
    seconds,
    only: values.only?.toLowerCase().split(','),
    json: values.json && path.resolve(values.json),
    data: values.data && path.resolve(values.data),
    writeDocs: values['write-docs'] ?? false,
  };
}

function parse(args) {
  const text = { type: 'string' };
  const options = { cases: text, seconds: text, only: text, json: text, data: text };
  try {
    return parseArgs({ args, options: { ...options, 'write-docs': { type: 'boolean' } } });
  } catch (error) {
    throw new Failure(`${error.message}\n${usage}`);
  }
}

/** '1000,100000' as numbers, the smallest first; refuses what is no size in one sentence. */
export function readSizes(text) {
  const sizes = text.split(',').map((one) => one.trim());
  const wrong = sizes.find((one) => !/^[1-9]\d*$/.test(one) || Number(one) > most);
  if (wrong !== undefined)
    throw new Failure(`--cases takes whole numbers from 1 to ${most}, with commas between: not "${wrong}".`);
  return [...new Set(sizes.map(Number))].sort((a, b) => a - b);
}
