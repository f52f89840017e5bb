import type { SeededCatalogue } from '@samraad/catalogue/testing';
import { contractsSignedBy } from '@samraad/contracts/testing';
import { mayAct, PeopleReader, type Relation, type Viewer } from '@samraad/identity';
import { ClockMover, Database, readDomainTime, Refused, StaleVersion, systemActor } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import { CaseReader, CaseRelations, isOpenIn, type Stage, StartDraft } from '@samraad/requests';
import { triedActs } from './any-person-acts';
import { castAnybody, type AnyCast, type AnyRole } from './any-person-cast';
import { onward } from './case-steps';
import { JointWatch } from './joint-watch';

/** One thing somebody tries: kept when it is not refused, or undone whatever comes of it. */
export interface Trial {
  readonly name: string;
  readonly who: AnyRole;
  readonly n: number;
  readonly kept: boolean;
}

class Undone extends Error {}
type Outcome = 'done' | Refused | StaleVersion;

// Asked by ids that may not be there, or answered alike to everybody outside.
const byId = new Set([
  'decide-process',
  'report',
  'cancel',
  'move',
  'credit',
  'approve',
  'pay',
  'answer',
  'answer-pause',
  'confirm',
]);
const alikeOutside = new Set(['delivery.only-central', 'requests.only-central', 'requests.role-not-held']);

/** One case, with everybody who could try anything with it; each answer is compared with the tables. */
export class AnyPersonPlay {
  readonly log: string[] = [];
  /** Every act that was done, kept or not. */
  readonly done = new Set<string>();
  private readonly watch: JointWatch;

  private constructor(
    private readonly app: TestApp,
    private readonly anybody: AnyCast,
    readonly caseId: string,
  ) {
    this.watch = new JointWatch(app);
  }

  static async begin(app: TestApp, seeds: SeededCatalogue, how: { anchored: boolean; joint: boolean }) {
    const anybody = await castAnybody(app, seeds, how.anchored);
    const signers = how.joint && !how.anchored ? 'every-workplace' : 'coordinating';
    await contractsSignedBy(app, seeds.round('demo-26'), signers);
    const { unitId } = anybody.cast.people;
    const { caseId } = await app.uow.run(anybody.who.manager.actor, (tx) =>
      app.get(StartDraft).execute(tx, { unitId }),
    );
    const play = new AnyPersonPlay(app, anybody, caseId);
    if (how.joint) await play.joinTwo();
    return play;
  }

  private async joinTwo(): Promise<void> {
    for (const [name, who, n] of [
      ['workplaces', 'manager', 0],
      ['join', 'joinedManager', 1],
      ['order', 'joinedRepresentative', 1],
      ['choose', 'manager', 1],
    ] as const)
      await this.trial({ name, who, n, kept: true });
  }

  async stage(): Promise<Stage> {
    const facts = await this.app.get(CaseReader).facts(this.app.get(Database), this.caseId);
    if (!facts) throw new Error('the case is gone');
    return facts.stage;
  }

  /** What leads the case on, by whoever it is for. */
  async onward(n: number): Promise<void> {
    const stage = await this.stage();
    const [first, ...rest] = onward[stage].filter(([name]) => name in triedActs);
    if (!first) return;
    const from = rest.length > 0 ? n % rest.length : 0;
    for (const [name, who] of [first, ...rest.slice(from), ...rest.slice(0, from)]) {
      if ((await this.trial({ name, who, n, kept: true })) === 'done') return;
    }
  }

  async wait(hours: number): Promise<void> {
    const now = await readDomainTime(this.app.get(Database));
    const target = new Date(now.getTime() + hours * 3_600_000);
    // Each play begins on the same day again: one that published its numbers would let the next take none.
    await this.app.uow.run(systemActor('test'), (tx) =>
      tx.query(`DELETE FROM due_work WHERE kind = 'requests.publish-queue-root'`),
    );
    await this.app.get(ClockMover).moveTo(target, { keepRunning: false, drainJobs: false });
    this.log.push(`to ${target.toISOString()} (${await this.stage()})`);
    this.expectNone(await this.watch.faults(this.caseId));
  }

  /** Tries, and compares the answer with who may do what when. */
  async trial({ name, who, n, kept }: Trial): Promise<'done' | 'refused'> {
    const tried = triedActs[name];
    if (!tried) throw new Error(`no act ${name}`);
    const person = this.anybody.who[who];
    const stage = await this.stage();
    const viewer = await this.app.get(PeopleReader).viewer(person.accountId);
    const relations = viewer
      ? await this.app.get(CaseRelations).of(viewer, this.caseId)
      : new Set<Relation>();
    const before = kept ? await this.snapshot() : null;
    const outcome = await this.run({ name, who, n, kept });
    this.log.push(`${name} by ${who} (${n}${kept ? '' : ', undone'}) in ${stage}: ${wordOf(outcome)}`);
    this.compare(name, outcome, { stage, viewer, relations });
    if (outcome !== 'done') return 'refused';
    this.done.add(name);
    if (before) {
      this.expectNone(await this.watch.faults(this.caseId));
      this.expectNone(this.watch.changed(person.personId, before, await this.snapshot()));
    }
    return 'done';
  }

  private async run({ name, who, n, kept }: Trial): Promise<Outcome> {
    const { app, caseId, anybody } = this;
    const scene = { app, cast: anybody.cast, caseId, n };
    try {
      await app.uow.run(anybody.who[who].actor, async (tx) => {
        await triedActs[name]?.run(tx, scene, anybody);
        if (!kept) throw new Undone();
      });
    } catch (error) {
      if (error instanceof Undone) return 'done';
      if (error instanceof Refused || error instanceof StaleVersion) return error;
      throw new Error(`${name} by ${who} (${n}) failed after:\n${this.log.join('\n')}`, { cause: error });
    }
    return 'done';
  }

  private compare(
    name: string,
    outcome: Outcome,
    at: { stage: Stage; viewer: Viewer | null; relations: ReadonlySet<Relation> },
  ): void {
    const { act } = triedActs[name] ?? {};
    if (!act) return;
    const access = mayAct(act, at.viewer, at.relations);
    const open = isOpenIn(act, at.stage);
    const told = `${act}: ${access}${open ? '' : `, closed in ${at.stage}`}`;
    if (outcome === 'done') {
      if (access !== 'allowed' || !open) this.fail(`${told}, and done all the same`);
      return;
    }
    if (outcome instanceof StaleVersion) return;
    const { key, status } = outcome.refusal;
    if (access === 'unknown' && status !== 404 && !alikeOutside.has(key))
      this.fail(`${told}, and told that it exists: ${key} ${status}`);
    if (access === 'forbidden' && ![403, 404].includes(status)) this.fail(`${told}: ${key} ${status}`);
    if (access === 'allowed' && key === 'platform.forbidden') this.fail(`${told}: ${key}`);
    if (access === 'allowed' && open && key === 'platform.not-found' && !byId.has(name))
      this.fail(`${told}, and there is none`);
  }

  private async snapshot() {
    const now = await readDomainTime(this.app.get(Database));
    return {
      places: await this.watch.places(this.caseId, now),
      mails: await this.watch.mails(this.caseId),
    };
  }

  private expectNone(faults: readonly string[]): void {
    if (faults.length > 0) this.fail(faults.join('\n'));
  }

  private fail(why: string): never {
    throw new Error(`${why}\nafter:\n${this.log.join('\n')}`);
  }

  /** Leaves the database so that the next play stands alone in it. */
  async retire(): Promise<void> {
    const sql = 'SELECT id FROM contract WHERE case_id = $1';
    const contracts = await this.app.get(Database).query<{ id: string }>(sql, [this.caseId]);
    await this.anybody.cast.leaveAll(contracts.map(({ id }) => id));
    await this.app.uow.run(systemActor('test'), async (tx) => {
      const people = Object.values(this.anybody.who).map(({ personId }) => personId);
      await tx.query('UPDATE role_assignment SET valid_to = valid_from WHERE person_id = ANY($1::uuid[])', [
        people,
      ]);
      await tx.query(`UPDATE due_work SET outcome = 'cancelled', done_at = due_at WHERE done_at IS NULL`);
    });
  }
}

const wordOf = (outcome: Outcome): string => {
  if (outcome === 'done') return 'done';
  return outcome instanceof Refused ? `${outcome.refusal.key} ${outcome.refusal.status}` : 'stale';
};
