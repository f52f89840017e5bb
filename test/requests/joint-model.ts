import fc from 'fast-check';
import { JointPlay } from './joint-play';
import { JointStand } from './joint-stand';
import { anySteps } from './joint-steps';

/** Any acts of anybody on a joint request, beside one kept by hand (issue 13, »Prove«). */
export class JointModel {
  /** The kinds of acts that were done, not refused, in all of them. */
  readonly done = new Set<string>();

  private constructor(private readonly stand: JointStand) {}

  static async start(): Promise<JointModel> {
    return new JointModel(await JointStand.open());
  }

  stop(): Promise<void> {
    return this.stand.close();
  }

  /** Any sequences of acts; how many of them became a request. */
  async walk(sequences: number, seed?: number): Promise<number> {
    let reached = 0;
    const property = fc.asyncProperty(anySteps, async (steps) => {
      const play = await JointPlay.begin(this.stand);
      try {
        for (const step of steps) await play.take(step);
        for (const act of play.done) this.done.add(act);
        if (!play.numbered) return;
        reached += 1;
        await play.expectOneText();
      } finally {
        await play.end();
      }
    });
    await fc.assert(property, { numRuns: sequences, ...(seed !== undefined && { seed }) });
    return reached;
  }
}
