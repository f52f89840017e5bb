import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { DutiesModule } from '@samraad/duties';
import { aside, caseActs, CaseCast, DutyWatch, onward, Reached } from '@samraad/duties/testing';
import { EvaluationModule } from '@samraad/evaluation';
import { NotificationModule } from '@samraad/notification';
import { Database, readDomainTime } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { type Stage, StartDraft } from '@samraad/requests';
import type { ActAnswer, ActOrder } from './programs/act-on-cases.program';
import { ToldProcess } from './programs/told-process';

interface Raced {
  readonly caseId: string;
  readonly cast: CaseCast;
}

/** Two processes that lay hands on the same cases at once, and sweep the same due work meanwhile. */
export class RacedDuties {
  private round = 0;
  /** Where cases have been seen, after each race. */
  readonly reached = new Reached();

  private constructor(
    private readonly app: TestApp,
    private readonly processes: readonly ToldProcess<ActOrder[], ActAnswer>[],
    private readonly cases: readonly Raced[],
  ) {}

  static async start(count: number): Promise<RacedDuties> {
    const app = await createTestApp([AuditModule, NotificationModule, EvaluationModule, DutiesModule]);
    await app.setTime('2026-11-12T09:00:00Z');
    const seeds = await seedCatalogue(app);
    const cases: Raced[] = [];
    for (let one = 0; one < count; one += 1) {
      const cast = await CaseCast.at(app, seeds, one % 3 === 0);
      const { unitId } = cast.people;
      const { caseId } = await app.uow.run(cast.who.manager.actor, (tx) =>
        app.get(StartDraft).execute(tx, { unitId }),
      );
      if (one % 3 === 1)
        await app.uow.run(cast.who.manager.actor, (tx) => caseActs.join(tx, { app, cast, caseId, n: 0 }));
      cases.push({ caseId, cast });
    }
    const start = () => ToldProcess.start<ActOrder[], ActAnswer>('act-on-cases.cjs', app.url);
    return new RacedDuties(app, await Promise.all([start(), start()]), cases);
  }

  /** Everything that leads on and one thing beside it, through both processes at once, in opposite order; then days pass. */
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
    // Time is set, not moved: what has fallen due is left for the next race to sweep.
    const now = await readDomainTime(this.app.get(Database));
    await this.app.setTime(new Date(now.getTime() + (this.round % 4) * 86_400_000 + 7 * 3_600_000));
  }

  private async orders(): Promise<ActOrder[]> {
    const rows = await this.app
      .get(Database)
      .query<{ id: string; stage: Stage }>('SELECT id, stage FROM request');
    const stageOf = new Map(rows.map(({ id, stage }) => [id, stage]));
    return this.cases.flatMap(({ caseId, cast }, index) => {
      const stage = stageOf.get(caseId) ?? 'draft';
      const n = this.round * 7 + index;
      const beside = (this.round + index) % 3 === 0 ? [aside(stage, n)] : [];
      return [...onward[stage], ...beside].map(([act, who]) => ({
        ...{ caseId, act, who, n },
        cast: cast.plain(),
      }));
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.stop()));
    await this.app.close();
  }
}
