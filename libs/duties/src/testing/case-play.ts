import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { contractsSignedBy } from '@samraad/contracts/testing';
import { type Actor, ClockMover, Database, readDomainTime, Refused, systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseReader, type Stage, StartDraft } from '@samraad/requests';
import { type ActName, caseActs } from './case-acts';
import { CaseCast, type CastRole } from './case-cast';
import { aside, late, onward } from './case-steps';
import type { CaseStep, Course } from './course';
import { DutyWatch } from './duty-watch';
import type { Reached } from './reached';

const eventful: readonly Stage[] = [
  'draft',
  'awaiting_endorsement',
  'sent_to_provider',
  'in_dialogue',
  'waiting_for_room',
  'contract_proposed',
  'contracted',
  'attested',
];
/** Stages in which it is a provider that is waited for, or that has been let go. */
const slowStages: readonly Stage[] = [
  'sent_to_provider',
  'in_dialogue',
  'waiting_for_room',
  'choosing_provider',
];
const hour = 3_600_000;
const firstDay = new Date('2026-11-12T09:00:00Z').getTime();

/** One case from its first word, with everybody who can do anything to it, watched after every commit. */
export class CasePlay {
  /** What was done and not refused, for whoever reads a failure. */
  readonly log: string[] = [];
  private readonly watch: DutyWatch;

  private constructor(
    private readonly app: TestApp,
    private readonly cast: CaseCast,
    readonly caseId: string,
    private readonly reached: Reached,
  ) {
    this.watch = new DutyWatch(app);
  }

  static async begin(app: TestApp, seeds: SeededCatalogue, one: Course, reached: Reached): Promise<CasePlay> {
    await app.setTime(new Date(firstDay + one.day * 24 * hour));
    const cast = await CaseCast.at(app, seeds, one.anchored, one.rival);
    const signers = one.joined && !one.anchored ? 'every-workplace' : 'coordinating';
    await contractsSignedBy(app, seeds.round('demo-26'), signers);
    const { unitId } = cast.people;
    const { caseId } = await app.uow.run(cast.who.manager.actor, (tx) =>
      app.get(StartDraft).execute(tx, { unitId }),
    );
    return new CasePlay(app, cast, caseId, reached);
  }

  async run({ joined, rival, slow, day, lead, steps }: Course): Promise<void> {
    if (joined) await this.tries('join', 'manager', day);
    if (joined) await this.tries('join', 'joinedManager', 0);
    if (rival && day % 2 === 0) await this.tries('rival-sends', 'coordinator', day);
    for (let n = 1; n <= lead; n += 1) {
      // Where nothing more can be done now, time leads on.
      if (slow && (await this.waits(n))) await this.dawdle(n);
      else if (!(await this.onward(n + day))) await this.until(n);
    }
    for (const step of steps) await this.take(step);
  }

  async stage(): Promise<Stage> {
    const facts = await this.app.get(CaseReader).facts(this.app.get(Database), this.caseId);
    if (!facts) throw new Error('the case is gone');
    return facts.stage;
  }

  private async take(step: CaseStep): Promise<void> {
    switch (step.do) {
      case 'wait':
        return this.waitTo(new Date((await this.now()).getTime() + step.hours * hour));
      case 'until':
        return this.until(step.n);
      case 'leave':
        this.log.push(`${step.who} leaves${step.successor ? ' to a successor' : ''}`);
        await this.cast.leaves(step.who, step.successor);
        return this.look();
      case 'any':
        await this.tries(step.act, step.who, step.n);
        return;
      case 'aside':
        await this.tries(...aside(await this.stage(), step.n), step.n);
        return;
      case 'onward':
        await this.onward(step.n);
        return;
    }
  }

  /** A slow provider waits every other time; with a contract that waits itself, until its turn has passed. */
  private async waits(n: number): Promise<boolean> {
    const stage = await this.stage();
    return slowStages.includes(stage) && n % (stage === 'waiting_for_room' ? 6 : 2) !== 1;
  }

  /** A provider that lets its days pass, and what is said about it. */
  private async dawdle(n: number): Promise<void> {
    await this.until(1);
    for (const [act, who] of late.slice((n / 2) % late.length).slice(0, 1)) await this.tries(act, who, n);
  }

  private async onward(n: number): Promise<boolean> {
    const stage = await this.stage();
    const [first, ...rest] = onward[stage];
    if (!first) return false;
    // What leads on would be over before anything else is tried.
    if (eventful.includes(stage) && n % 3 === 0 && (await this.tries(...aside(stage, n), n))) return true;
    const from = rest.length > 0 ? n % rest.length : 0;
    for (const [act, who] of [first, ...rest.slice(from), ...rest.slice(0, from)])
      if (await this.tries(act, who, n)) return true;
    return false;
  }

  /** Does an act; a refusal is an answer like any other, anything else is a defect. */
  private async tries(name: ActName, who: CastRole, n: number): Promise<boolean> {
    const act = caseActs[name];
    const actor: Actor = this.cast.who[who].actor;
    const { app, cast, caseId } = this;
    try {
      await app.uow.run(actor, (tx) => act(tx, { app, cast, caseId, n }));
    } catch (error) {
      if (error instanceof Refused) return false;
      throw new Error(`${name} by ${who} (${n}) failed after:\n${this.log.join('\n')}`, { cause: error });
    }
    this.reached.acts.see(name);
    this.log.push(`${(await this.now()).toISOString()} ${name} by ${who} (${n})`);
    await this.look();
    return true;
  }

  /** To the next instant a duty begins or is due. */
  private async until(n: number): Promise<void> {
    const [next] = await this.app.get(Database).query<{ at: Date }>(
      `SELECT at FROM duty, LATERAL (VALUES (since), (due_at)) AS v(at)
       WHERE case_id = $1 AND ended_at IS NULL AND at > $2 ORDER BY at LIMIT 1`,
      [this.caseId, await this.now()],
    );
    if (next) await this.waitTo(new Date(next.at.getTime() + (n % 2) * 1000));
  }

  /** Instant by instant, so that what was done at one is looked at before the next. */
  private async waitTo(target: Date): Promise<void> {
    const mover = this.app.get(ClockMover);
    const options = { keepRunning: false, drainJobs: false };
    for (;;) {
      const next = await mover.nextInstant(target);
      await mover.moveTo(next ?? target, options);
      this.log.push(`to ${(next ?? target).toISOString()} (${await this.stage()})`);
      await this.look();
      if (!next) return;
    }
  }

  /** The case, and the one that competes with it. */
  private get cases(): string[] {
    const { rivalId } = this.cast;
    return rivalId === null ? [this.caseId] : [this.caseId, rivalId];
  }

  private now(): Promise<Date> {
    return readDomainTime(this.app.get(Database));
  }

  private async look(): Promise<void> {
    const faults: string[] = [];
    for (const caseId of this.cases) faults.push(...(await this.watch.faults(caseId)));
    await this.reached.look(this.app.get(Database), this.caseId);
    if (faults.length === 0) return;
    throw new Error(`${faults.join('\n')}\nin ${await this.stage()} after:\n${this.log.join('\n')}`);
  }

  /** Leaves the database so that the next play stands alone in it. */
  async retire(): Promise<void> {
    const { cases } = this;
    const sql = 'SELECT id FROM contract WHERE case_id = ANY($1::uuid[])';
    const contracts = await this.app.get(Database).query<{ id: string }>(sql, [cases]);
    await this.app.uow.run(systemActor('test'), async (tx) => {
      await tx.query(
        `UPDATE contract SET state = 'ended', signed_at = NULL WHERE case_id = ANY($1::uuid[]) AND state <> 'ended'`,
        [cases],
      );
      await tx.query(`UPDATE request SET stage = 'withdrawn' WHERE id = ANY($1::uuid[])`, [cases]);
      for (const caseId of cases) tx.touch(caseId);
    });
    await this.cast.leaveAll(contracts.map(({ id }) => id));
    await this.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE due_work SET outcome = 'cancelled', done_at = due_at WHERE done_at IS NULL`),
    );
  }
}
