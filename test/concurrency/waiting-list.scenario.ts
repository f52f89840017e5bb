import { AddendaModule } from '@samraad/addenda';
import { FrameReader } from '@samraad/budget';
import { findDifferences } from '@samraad/budget/testing';
import { WaitingListQuery } from '@samraad/contracts';
import { type ContractBuilder, contractInParts, WaitingStand } from '@samraad/contracts/testing';
import type { RoomAct, RoomAnswer } from './programs/wait-for-room.program';
import { ToldProcess } from './programs/told-process';

const price = 3_000_000n;
/** What is open of the stand's frame. */
const room = 10_000_000n;
const coursePrice = 450_000n;
const dearer = 1_000_000n;
const half = (price / 2n).toString();
const inMilestones = () =>
  contractInParts({ first: '2027-03-14', last: '2027-04-25' }, [
    { title: 'Første', amount: half },
    { title: 'Andet', amount: half },
  ]);
const answers = ['take', 'fit', 'save', 'pass', 'take', 'withdraw', 'send'] as const;
const changes = ['amend', 'agree', 'amend', 'take-back'] as const;

/**
 * Two processes that send contracts, every other in milestones, for the last room of a frame of 100.000 kr. all at once, while two
 * signed contracts there are made dearer by addenda; and then answer offers, fit, save up, let pass, sign and take back in any order.
 * After each race the list, the addenda and the ledger say the same.
 */
export class RacedWaitingList {
  private round = 0;
  /** Acts that were carried out, of all. */
  done = 0;

  private constructor(
    private readonly stand: WaitingStand,
    private readonly processes: readonly ToldProcess<RoomAct[], RoomAnswer>[],
    private readonly contracts: readonly ContractBuilder[],
    private readonly courses: readonly ContractBuilder[],
  ) {}

  static async start(count: number): Promise<RacedWaitingList> {
    const stand = await WaitingStand.open(AddendaModule);
    const courses = [await stand.inDialogue(), await stand.inDialogue()];
    for (const one of courses) await one.signed(stand.contract(coursePrice.toString()));
    const contracts: ContractBuilder[] = [];
    for (let one = 0; one < count; one += 1) contracts.push(await stand.inDialogue());
    for (const [index, one] of contracts.entries())
      await one.written(index % 2 === 0 ? stand.contract(price.toString()) : inMilestones());
    const begin = () => ToldProcess.start<RoomAct[], RoomAnswer>('wait-for-room.cjs', stand.app.url);
    return new RacedWaitingList(stand, await Promise.all([begin(), begin()]), contracts, courses);
  }

  /**
   * All are sent at once, each through both processes, with the two addenda: three contracts fit, or two and what the addenda
   * cost more; the others wait in the order of their numbers.
   */
  async raceOfSends(): Promise<void> {
    await this.race(
      () => 'send',
      () => 'amend',
    );
    const [sent, amended] = [await this.count('contract', 'sent'), await this.count('addendum', 'sent')];
    expect([
      [3, 0],
      [2, 1],
      [2, 2],
    ]).toContainEqual([sent, amended]);
    const { waiting } = await this.list();
    expect(waiting).toHaveLength(this.contracts.length - sent);
    const numbers = waiting.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(waiting.map(({ offer }) => offer === 'part')).toEqual(numbers.map((_, index) => index === 0));
  }

  /** Everybody does something about theirs at once. */
  async raceOfAnswers(): Promise<void> {
    this.round += 1;
    await this.race(
      (index) => answers[(index * 3 + this.round) % answers.length] ?? 'pass',
      (index) => changes[(index + this.round) % changes.length] ?? 'agree',
    );
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.stand.app.close();
  }

  private async race(
    actOf: (index: number) => RoomAct['act'],
    changeOf: (index: number) => RoomAct['act'],
  ): Promise<void> {
    const versions = await Promise.all(this.contracts.map(async (one) => (await one.view())?.version ?? 0));
    const sends = this.contracts.map(({ caseId, request }, index) => ({
      caseId,
      actor: request.people.coordinator.actor,
      act: actOf(index),
      version: versions[index] ?? 0,
      price: '900000',
    }));
    const acts = [...sends, ...(await this.changes(changeOf))];
    const orders = [acts, acts.toReversed()];
    const said = await Promise.all(this.processes.map((process, index) => process.tell(orders[index] ?? [])));
    expect(said.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await findDifferences(this.stand.app)).toEqual([]);
    await this.standsTrue();
    this.done += said.reduce((sum, { done }) => sum + done, 0);
  }

  /** Each course is made dearer, or both its sides agree to what was sent, or it is taken back. */
  private async changes(changeOf: (index: number) => RoomAct['act']): Promise<RoomAct[]> {
    const acts: RoomAct[] = [];
    for (const [index, { caseId, request }] of this.courses.entries()) {
      const { coordinator, manager, representative } = request.people;
      const act = changeOf(index);
      const by = act === 'agree' ? [manager, representative] : [coordinator];
      const price = ((await this.priceOf(caseId)) + dearer).toString();
      acts.push(...by.map(({ actor }) => ({ caseId, actor, act, version: 0, price })));
    }
    return acts;
  }

  private async priceOf(caseId: string): Promise<bigint> {
    const sql = `SELECT v.price FROM contract_version v JOIN contract c ON c.id = v.contract_id
      WHERE c.case_id = $1 ORDER BY v.no DESC LIMIT 1`;
    return BigInt((await this.stand.db.query<{ price: string }>(sql, [caseId]))[0]?.price ?? 0);
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
    const { amount } = (
      await this.stand.db.query<{ amount: string }>(
        `SELECT coalesce(sum(b.held + b.bound), 0) AS amount FROM contract_balance b JOIN frame f ON f.id = b.frame_id
         WHERE f.id = $1`,
        [frame.frameId],
      )
    )[0] ?? { amount: '0' };
    expect(BigInt(amount) + free).toBe(room);
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

  private async count(table: 'contract' | 'addendum', state: string): Promise<number> {
    const sql = `SELECT count(*)::int AS n FROM ${table} WHERE state = $1`;
    return (await this.stand.db.query<{ n: number }>(sql, [state]))[0]?.n ?? 0;
  }
}
