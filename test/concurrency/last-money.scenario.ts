import { AuditModule } from '@samraad/audit';
import { newId, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { BudgetModule, FrameReader } from '@samraad/budget';
import { buildFrame, findDifferences } from '@samraad/budget/testing';
import type { HoldAnswer, HoldOrder } from './programs/hold-room.program';
import { ToldProcess } from './programs/told-process';

const price = 9_000_000n;
const roomFor = 10;
const parallel = 200;
const contracts = (count: number) => Array.from({ length: count }, () => newId());

/** Two processes on one Postgres, racing for the last money of a frame (quality.md, last money). */
export class LastMoney {
  private constructor(
    private readonly app: TestApp,
    private readonly processes: readonly ToldProcess<HoldOrder, HoldAnswer>[],
  ) {}

  static async start(): Promise<LastMoney> {
    const app = await createTestApp([AuditModule, BudgetModule]);
    const start = () => ToldProcess.start<HoldOrder, HoldAnswer>('hold-room.cjs', app.url);
    const processes = await Promise.all([start(), start()]);
    return new LastMoney(app, processes);
  }

  /** 200 different contracts, half through each process, for room for 10 and a little that fits nobody. */
  async raceOfStrangers(): Promise<void> {
    const both = contracts(parallel);
    await this.race([both.slice(0, parallel / 2), both.slice(parallel / 2)]);
  }

  /** 100 contracts, each sent through both processes at once: a double click that reaches two portals. */
  async raceOfTwins(): Promise<void> {
    const same = contracts(parallel / 2);
    const [one, two] = await this.race([same, same.toReversed()]);
    expect(new Set(one?.held)).toEqual(new Set(two?.held));
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.app.close();
  }

  private async race(shares: readonly (readonly string[])[]): Promise<readonly HoldAnswer[]> {
    const { frameId, amount } = await buildFrame(this.app, { amount: price * BigInt(roomFor) + 5n });
    const answers = await Promise.all(
      this.processes.map((process, index) =>
        process.tell({ frameId, amount: price.toString(), contractIds: shares[index] ?? [] }),
      ),
    );
    expect(answers.flatMap(({ failed }) => failed)).toEqual([]);
    expect(answers.reduce((sum, one) => sum + one.held.length + one.waiting.length, 0)).toBe(parallel);
    expect(new Set(answers.flatMap(({ held }) => held)).size).toBe(roomFor);
    const frame = await this.read(frameId);
    expect(frame).toMatchObject({ total: amount, free: 5n, held: price * BigInt(roomFor) });
    expect(await findDifferences(this.app)).toEqual([]);
    return answers;
  }

  private read(frameId: string) {
    return this.app.uow.run(systemActor('test'), (tx) => this.app.get(FrameReader).summary(tx, frameId));
  }
}
