import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { type Actor, ClockMover, Database, readDomainTime, Refused, systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseReader, type Stage, StartDraft } from '@samraad/requests';
import { caseActs } from './case-acts';
import { CaseCast, type CastRole } from './case-cast';
import { aside, type CaseStep, type Course, onward } from './case-steps';
import { DutyWatch } from './duty-watch';

const eventful: readonly Stage[] = ['awaiting_endorsement', 'contract_proposed', 'contracted', 'attested'];
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
  ) {
    this.watch = new DutyWatch(app);
  }

  static async begin(app: TestApp, seeds: SeededCatalogue, { anchored, day }: Course): Promise<CasePlay> {
    await app.setTime(new Date(firstDay + day * 24 * hour));
    const cast = await CaseCast.at(app, seeds, anchored);
    const { unitId } = cast.people;
    const { caseId } = await app.uow.run(cast.who.manager.actor, (tx) =>
      app.get(StartDraft).execute(tx, { unitId }),
    );
    return new CasePlay(app, cast, caseId);
  }

  async run({ lead, steps }: Course): Promise<void> {
    for (let n = 1; n <= lead; n += 1) await this.take({ do: 'onward', n });
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
        return this.wait(step.hours);
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
        return this.onward(step.n);
    }
  }

  private async onward(n: number): Promise<void> {
    const stage = await this.stage();
    const [first, ...rest] = onward[stage];
    if (!first) return;
    // What leads on would be over before anything else is tried.
    if (eventful.includes(stage) && n % 3 === 0 && (await this.tries(...aside(stage, n), n))) return;
    const from = rest.length > 0 ? n % rest.length : 0;
    for (const [act, who] of [first, ...rest.slice(from), ...rest.slice(0, from)])
      if (await this.tries(act, who, n)) return;
  }

  /** Does an act; a refusal is an answer like any other, anything else is a defect. */
  private async tries(name: string, who: CastRole, n: number): Promise<boolean> {
    const act = caseActs[name];
    const actor: Actor = this.cast.who[who].actor;
    const { app, cast, caseId } = this;
    try {
      await app.uow.run(actor, (tx) => act?.(tx, { app, cast, caseId, n }) ?? Promise.resolve());
    } catch (error) {
      if (error instanceof Refused) return false;
      throw new Error(`${name} by ${who} (${n}) failed after:\n${this.log.join('\n')}`, { cause: error });
    }
    this.log.push(`${(await readDomainTime(app.get(Database))).toISOString()} ${name} by ${who} (${n})`);
    await this.look();
    return true;
  }

  /** Instant by instant, so that what was done at one is looked at before the next. */
  private async wait(hours: number): Promise<void> {
    const mover = this.app.get(ClockMover);
    const target = new Date((await readDomainTime(this.app.get(Database))).getTime() + hours * hour);
    const options = { keepRunning: false, drainJobs: false };
    for (;;) {
      const next = await mover.nextInstant(target);
      await mover.moveTo(next ?? target, options);
      this.log.push(`to ${(next ?? target).toISOString()} (${await this.stage()})`);
      await this.look();
      if (!next) return;
    }
  }

  private async look(): Promise<void> {
    const faults = await this.watch.faults(this.caseId);
    if (faults.length === 0) return;
    throw new Error(`${faults.join('\n')}\nin ${await this.stage()} after:\n${this.log.join('\n')}`);
  }

  /** Leaves the database so that the next play stands alone in it. */
  async retire(): Promise<void> {
    const sql = 'SELECT id FROM contract WHERE case_id = $1';
    const contracts = await this.app.get(Database).query<{ id: string }>(sql, [this.caseId]);
    await this.cast.leaveAll(contracts.map(({ id }) => id));
    await this.app.uow.run(systemActor('test'), async (tx) => {
      await tx.query(
        `UPDATE contract SET state = 'ended', signed_at = NULL WHERE case_id = $1 AND state <> 'ended'`,
        [this.caseId],
      );
      await tx.query(`UPDATE request SET stage = 'withdrawn' WHERE id = $1`, [this.caseId]);
      tx.touch(this.caseId);
    });
    await this.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`UPDATE due_work SET outcome = 'cancelled', done_at = due_at WHERE done_at IS NULL`),
    );
  }
}
