import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A part of a running house. */
export type Part = 'launcher' | 'portal' | 'worker' | 'catcher' | 'guard' | 'postgres' | 'step';

/** A living process that belongs to a data folder. */
export interface Found {
  readonly pid: number;
  readonly part: Part;
}

const marks: readonly (readonly [Part, RegExp])[] = [
  ['guard', /guard-process\.mjs/],
  ['launcher', /apps\/launcher\/start\.mjs/],
  ['portal', /apps\/portal\/src\/main\.js/],
  ['worker', /apps\/worker\/src\/main\.js/],
  ['catcher', /mail-catcher/],
  ['step', /apps\/cli\/src\/main\.js/],
];

/** Every process of this machine that works on the data folder: named in its arguments or environment, or standing in it. */
export function processesOf(dataDir: string): Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => belongs(pid, dataDir))
    .map((pid) => ({ pid: Number(pid), part: partOf(read(`/proc/${pid}/cmdline`)) }));
}

function belongs(pid: string, dataDir: string): boolean {
  // A zombie has ended; only its parent has not looked yet.
  if (/\) Z /.test(read(`/proc/${pid}/stat`))) return false;
  const environment = read(`/proc/${pid}/environ`).split('\0');
  if (environment.includes(`SAMRAAD_DATA_DIR=${dataDir}`)) return true;
  return read(`/proc/${pid}/cmdline`).includes(dataDir) || cwdOf(pid).startsWith(dataDir);
}

function partOf(commandLine: string): Part {
  return marks.find(([, mark]) => mark.test(commandLine))?.[0] ?? 'postgres';
}

function cwdOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
