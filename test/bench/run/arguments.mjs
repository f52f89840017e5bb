import { Failure } from '../../../apps/launcher/src/failure.mjs';

const most = 1_000_000;

/** '1000,100000' as numbers, the smallest first; refuses what is no size in one sentence. */
export function readSizes(text) {
  const sizes = text.split(',').map((one) => one.trim());
  const wrong = sizes.find((one) => !/^[1-9]\d*$/.test(one) || Number(one) > most);
  if (wrong !== undefined)
    throw new Failure(`--cases takes whole numbers from 1 to ${most}, with commas between: not "${wrong}".`);
  return [...new Set(sizes.map(Number))].sort((a, b) => a - b);
}
