import { verifyDa } from '../i18n/verify.da';

/** Tells how far a proof of everything is: which part, how much of all rows, and how long it took. */
export class VerifyProgress {
  private no = 0;
  private done = 0;
  private label = '';
  private began = 0;
  private readonly total: number;

  /** `counts`: how many rows each part looks at, by its label, in order. */
  constructor(
    private readonly say: (line: string) => void,
    private readonly counts: ReadonlyMap<string, number>,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** A part begins; answers how many rows it looks at. */
  begins(label: string): number {
    const count = this.counts.get(label) ?? 0;
    this.no += 1;
    this.label = label;
    this.began = this.clock();
    this.say(verifyDa.partBegins({ no: this.no, of: this.counts.size, label, count }));
    return count;
  }

  /** The part at hand has ended. */
  ended(): void {
    this.done += this.counts.get(this.label) ?? 0;
    const percent = this.total === 0 ? 100 : Math.floor((this.done / this.total) * 100);
    this.say(verifyDa.partEnded({ seconds: (this.clock() - this.began) / 1000, percent }));
  }
}
