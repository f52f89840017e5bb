import type { Readable } from 'node:stream';

/** Nobody could say: away, too slow, or an answer that is none. It may be asked again. */
export class ScanFailed extends Error {}

/** Looks for viruses in what people attach. */
export abstract class VirusScanner {
  /** Whether anybody looks. */
  abstract readonly isOn: boolean;

  /** True when nothing was found; throws ScanFailed when nobody can say. */
  abstract isClean(content: Readable): Promise<boolean>;
}

/** Where no scanner is configured nobody looks, and every file says so. */
export class NoScanner extends VirusScanner {
  readonly isOn = false;

  async isClean(): Promise<boolean> {
    throw new ScanFailed('no scanner is configured (CLAMD_URL)');
  }
}
