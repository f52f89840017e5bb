import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { DutiesModule } from '@samraad/duties';
import { aside, caseActs, CaseCast, DutyWatch, onward, Reached } from '@samraad/duties/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { NotificationModule } from '@samraad/notification';
import { Database, readDomainTime } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { endStages, type Stage, StartDraft } from '@samraad/requests';
import type { ActAnswer, ActOrder } from './programs/act-on-cases.program';
import { ToldProcess } from './programs/told-process';

interface Raced {
  readonly caseId: string;
  readonly cast: CaseCast;
}

/** Two processes that lay hands on the same cases at once, and sweep the same due work meanwhile. */
export class RacedDuties {
  private round = 0;
  private cases: readonly Raced[] = [];
  /** Where cases have been seen, after each race. */
  readonly reached = new Reached();

  private constructor(
    private readonly app: TestApp,
    private readonly seeds: SeededCatalogue,
    private readonly processes: readonly ToldProcess<ActOrder[], ActAnswer>[],
  ) {}

  static async start(count: number): Promise<RacedDuties> {
    const app = await createTestApp([
      AuditModule,
      NotificationModule,
      AddendaModule,
      EvaluationModule,
      DutiesModule,
    ]);
    await app.setTime('2026-11-12T09:00:00Z');
    const seeds = await seedCatalogue(app);
    const start = () => ToldProcess.start<ActOrder[], ActAnswer>('act-on-cases.cjs', app.url);
    const raced = new RacedDuties(app, seeds, await Promise.all([start(), start()]));
    for (let one = 0; one < count; one += 1) raced.cases = [...raced.cases, await raced.begin(one)];
    return raced;
  }

  /** Every third case is endorsed, every third has a workplace that joins. */
  private async begin(one: number): Promise<Raced> {
    const { app } = this;
    const cast = await CaseCast.at(app, this.seeds, one % 3 === 0);
    const { unitId } = cast.people;
    const { actor } = cast.who.manager;
    const { caseId } = await app.uow.run(actor, (tx) => app.get(StartDraft).execute(tx, { unitId }));
    if (one % 3 === 1) await app.uow.run(actor, (tx) => caseActs.join(tx, { app, cast, caseId, n: 0 }));
    return { caseId, cast };
  }

  /** What leads on and what can be done beside it, through both processes at once, in opposite order; then days pass. */
  async race(): Promise<void> {
    this.round += 1;
    const orders = await this.orders();
    const answers = await Promise.all(
      this.processes.map((process, index) => process.tell(index === 0 ? orders : orders.toReversed())),
    );
    expect(answers.flatMap(({ failed }) => failed)).toEqual([]);
    expect(answers.flatMap(({ logged }) => logged)).toEqual([]);
    const watch = new DutyWatch(this.app);
    for (const { caseId } of this.cases) {
      expect(await watch.faults(caseId)).toEqual([]);
      await this.reached.look(this.app.get(Database), caseId);
    }
    await this.renew();
    // Time is set, not moved: what has fallen due is left for the next race to sweep.
    const now = await readDomainTime(this.app.get(Database));
    await this.app.setTime(new Date(now.getTime() + (this.round % 4) * 86_400_000 + 7 * 3_600_000));
  }

  /** Not everything at once: a case that leaves a stage in the race that brought it there is never raced in it. */
  private async orders(): Promise<ActOrder[]> {
    const stageOf = await this.stages();
    return this.cases.flatMap(({ caseId, cast }, index) => {
      const stage = stageOf.get(caseId) ?? 'draft';
      const n = this.round * 7 + index;
      const moves = onward[stage];
      const from = moves.length > 0 ? n % moves.length : 0;
      const many = stage === 'draft' || stage === 'awaiting_signatures' ? moves.length : 2 + (n % 3);
      const some = [...moves.slice(from), ...moves.slice(0, from)].slice(0, many);
      const beside = (this.round + index) % 3 === 0 ? [aside(stage, n)] : [];
      return [...some, ...beside].map(([act, who]) => ({ caseId, act, who, n, cast: cast.plain() }));
    });
  }

  private async stages(): Promise<ReadonlyMap<string, Stage>> {
    const rows = await this.app
      .get(Database)
      .query<{ id: string; stage: Stage }>('SELECT id, stage FROM request');
    return new Map(rows.map(({ id, stage }) => [id, stage]));
  }

  /** A case that has ended makes room for another. */
  private async renew(): Promise<void> {
    const stageOf = await this.stages();
    const ended = ({ caseId }: Raced) => endStages.includes(stageOf.get(caseId) ?? 'draft');
    const cases: Raced[] = [];
    for (const [index, one] of this.cases.entries())
      cases.push(ended(one) ? await this.begin(index + this.round) : one);
    this.cases = cases;
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.app.close();
  }
}
