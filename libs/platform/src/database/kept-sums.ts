import { RequestReads } from './reads/request-reads';

/** From this many on, a sum may be some seconds old. */
const large = 1_000;
const freshFor = 5_000;
const keptFor = 60_000;
const mostKept = 500;

interface Kept<T> {
  readonly value: T;
  readonly at: number;
  renewing: boolean;
}

/**
 * Sums over so many rows that adding them up for every page would make pages slower with every case. A small one is
 * always added up anew; a large one is answered as it was at most a minute ago, and renewed beside the answer when it is
 * older than some seconds. Kept in each process (system time).
 */
export class KeptSums {
  private readonly kept = new Map<string, Kept<unknown>>();

  /** `sizeOf` tells how many rows a sum is over. */
  async of<T>(key: string, read: () => Promise<T>, sizeOf: (value: T) => number): Promise<T> {
    const found = this.kept.get(key) as Kept<T> | undefined;
    const age = found ? Date.now() - found.at : Infinity;
    if (!found || age > keptFor || sizeOf(found.value) < large) return this.renew(key, read);
    if (age > freshFor && !found.renewing) {
      found.renewing = true;
      // Whoever asks next hears what went wrong.
      RequestReads.apart(() => this.renew(key, read)).catch(() => void (found.renewing = false));
    }
    return found.value;
  }

  /** How many rows there are, as a statement counts them in its column `n`; `asked` is what it is asked with. */
  count(asked: readonly unknown[], read: () => Promise<readonly { readonly n: number }[]>): Promise<number> {
    return this.of(
      JSON.stringify(asked),
      async () => (await read())[0]?.n ?? 0,
      (n) => n,
    );
  }

  private async renew<T>(key: string, read: () => Promise<T>): Promise<T> {
    const value = await read();
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, { value, at: Date.now(), renewing: false });
    return value;
  }
}
