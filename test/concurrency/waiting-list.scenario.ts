import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { WaitingListQuery } from '@samraad/contracts';
import { type ContractBuilder, WaitingStand } from '@samraad/contracts/testing';
import type { RoomAct, RoomAnswer } from './programs/wait-for-room.program';
import { ToldProcess } from './programs/told-process';

const price = 3_000_000n;
const answers = ['take', 'fit', 'save', 'pass', 'take', 'withdraw', 'send'] as const;

/**
 * Two processes that send contracts for the last room of a frame of 100.000 kr. all at once, and then answer offers, fit, save
 * up, let pass and take back in any order; after each race the list and the ledger say the same.
 */
export class RacedWaitingList {
  private round = 0;
  /** Acts that were carried out, of all. */
  done = 0;

  private constructor(
    private readonly stand: WaitingStand,
    private readonly processes: readonly ToldProcess<RoomAct[], RoomAnswer>[],
    private readonly contracts: readonly ContractBuilder[],
  ) {}

  static async start(count: number): Promise<RacedWaitingList> {
    const stand = await WaitingStand.open();
    const contracts: ContractBuilder[] = [];
    for (let one = 0; one < count; one += 1) contracts.push(await stand.inDialogue());
    for (const one of contracts) await one.written(stand.contract(price.toString()));
    const begin = () => ToldProcess.start<RoomAct[], RoomAnswer>('wait-for-room.cjs', stand.app.url);
    return new RacedWaitingList(stand, await Promise.all([begin(), begin()]), contracts);
  }

  /** All are sent at once, each through both processes: three fit, the others wait in the order of their numbers. */
  async raceOfSends(): Promise<void> {
    await this.race(() => 'send');
    expect(await this.count('sent')).toBe(3);
    const { waiting } = await this.list();
    expect(waiting).toHaveLength(this.contracts.length - 3);
    const numbers = waiting.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(waiting.map(({ offer }) => offer === 'part')).toEqual(numbers.map((_, index) => index === 0));
  }

  /** Everybody does something about theirs at once. */
  async raceOfAnswers(): Promise<void> {
    this.round += 1;
    await this.race((index) => answers[(index * 3 + this.round) % answers.length] ?? 'pass');
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.stand.app.close();
  }

  private async race(actOf: (index: number) => RoomAct['act']): Promise<void> {
    const versions = await Promise.all(this.contracts.map(async (one) => (await one.view())?.version ?? 0));
    const acts = this.contracts.map(({ caseId, request }, index) => ({
      caseId,
      actor: request.people.coordinator.actor,
      act: actOf(index),
      version: versions[index] ?? 0,
      price: '900000',
    }));
    const orders = [acts, acts.toReversed()];
    const said = await Promise.all(this.processes.map((process, index) => process.tell(orders[index] ?? [])));
    expect(said.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await findDifferences(this.stand.app)).toEqual([]);
    await this.standsTrue();
    this.done += said.reduce((sum, { done }) => sum + done, 0);
  }

  /** One turn a frame, whose it is first; nobody before it; and nothing given out that was not there. */
  private async standsTrue(): Promise<void> {
    const { frame, waiting } = await this.list();
    const figures = await this.stand.app.get(FrameReader).summary(this.stand.db, frame.frameId);
    expect(figures?.free).toBeGreaterThanOrEqual(0n);
    const offered = waiting.filter(({ takeUpBy }) => takeUpBy !== null);
    const first = waiting.find(({ takeUpPassedAt }) => takeUpPassedAt === null);
    const free = figures?.free ?? 0n;
    const turn =
      free > 0n && first && (first.savingSince === null || first.price <= free) ? [first.number] : [];
    expect(offered.map(({ number }) => number)).toEqual(turn);
    expect(waiting.filter(({ savingSince, takeUpBy }) => savingSince && takeUpBy)).toEqual([]);
    const states = await this.stand.db.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM waiting_place w JOIN contract c ON c.id = w.contract_id WHERE c.state <> 'waiting'`,
    );
    expect(states[0]?.n).toBe(0);
  }

  private async list() {
    const { app, db, seeds } = this.stand;
    const place = [seeds.round('demo-26'), seeds.provider('ruc')] as const;
    const found = await app.get(WaitingListQuery).ofFrame(db, ...place);
    if (!found) throw new Error('the frame is gone');
    return found;
  }

  private async count(state: string): Promise<number> {
    const sql = 'SELECT count(*)::int AS n FROM contract WHERE state = $1';
    return (await this.stand.db.query<{ n: number }>(sql, [state]))[0]?.n ?? 0;
  }
}
