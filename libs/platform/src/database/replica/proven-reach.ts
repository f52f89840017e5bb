/** A position in the log of what was written, as Postgres tells it: 16/B374D848. */
export function positionOf(text: string): bigint {
  const [high = '', low = ''] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

interface Sample {
  readonly at: number;
  readonly position: bigint;
}

const mostSamples = 120;

/** Up to which instant a replica is proved to have all that was written at the primary. */
export class ProvenReach {
  private samples: Sample[] = [];
  private proven = -Infinity;

  /** The primary's log was as long as this at an instant (system time, ms). */
  sampled(at: number, position: bigint): void {
    this.samples = [...this.samples, { at, position }].slice(-mostSamples);
  }

  /** The replica has read as far as this. */
  reached(position: bigint): void {
    const behind = this.samples.filter((sample) => sample.position > position);
    const [last] = this.samples.filter((sample) => sample.position <= position).slice(-1);
    if (last) this.proven = Math.max(this.proven, last.at);
    this.samples = behind;
  }

  /** Whether all that was written before an instant is there, and what is there is no older than `most` ms. */
  has(writtenBefore: number, now: number, most: number): boolean {
    return this.proven > writtenBefore && now - this.proven <= most;
  }
}
