import { AddendaModule } from '@samraad/addenda';
import { AuditModule } from '@samraad/audit';
import { AnswerTimes, BookingModule, BookingQuery, ProposeTimes } from '@samraad/booking';
import { findDifferences } from '@samraad/budget/testing';
import { SetFrame } from '@samraad/budget';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { ContractBuilder, contractsSignedBy, fullContract, JointContract } from '@samraad/contracts/testing';
import { DeliveryModule } from '@samraad/delivery';
import { DutiesModule } from '@samraad/duties';
import { EvaluationModule } from '@samraad/evaluation';
import { DeliveryBuilder } from '@samraad/delivery/testing';
import { makePerson, type MadePerson, testPassword } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, newId, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { ProposeProvider } from '@samraad/requests';
import { JointRequest, RequestBuilder } from '@samraad/requests/testing';
import { type ApiAnswer, ApiClient } from '../../support/api-client';
import { AppProcess } from './app-process';

export const today = '2026-11-20';
const unit = 'sj-demo-akut';
const days = { first: today, last: '2027-02-01' };

/** A POST by somebody, with an Idempotency-Key. */
export interface Call {
  readonly who: MadePerson;
  readonly path: string;
  readonly body?: object;
  readonly key: string;
}

/** Each call once through each of the two portals, with the same key: a double click that reaches both. */
export const clickedTwice = (who: MadePerson, path: string, body?: object): Call[] => {
  const call = { who, path, body, key: newId() };
  return [call, call];
};

/** Two real portal processes on one database, and the builders to bring cases to where they race. */
export class TwoPortals {
  private readonly clients = new Map<string, Promise<ApiClient>>();

  private constructor(
    readonly app: TestApp,
    readonly seeds: SeededCatalogue,
    private readonly portals: readonly AppProcess[],
  ) {}

  static async start(): Promise<TwoPortals> {
    return TwoPortals.on(await TwoPortals.place());
  }

  /** The database, and what builds on it. */
  static async place(): Promise<TestApp> {
    const app = await createTestApp([
      AuditModule,
      NotificationModule,
      BookingModule,
      DeliveryModule,
      AddendaModule,
      EvaluationModule,
      DutiesModule,
    ]);
    await app.setTime(`${today}T13:10:00Z`);
    return app;
  }

  /** `env` is the portals' alone. */
  static async on(app: TestApp, env: Readonly<Record<string, string>> = {}): Promise<TwoPortals> {
    const seeds = await seedCatalogue(app);
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('joblife') };
    const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }];
    await app.uow.run(systemActor('test'), (tx) =>
      app.get(SetFrame).execute(tx, { ...place, tranches, demo: true }),
    );
    const portals = await Promise.all([1, 2].map(() => AppProcess.start('portal', app.url, env)));
    return new TwoPortals(app, seeds, portals);
  }

  /** Signatures asked for and the provider confirmed: both sides may sign. */
  async toSign(): Promise<RequestBuilder> {
    const request = await RequestBuilder.at(this.app, this.seeds, { unit, provider: 'joblife' });
    return (await request.asked()).withProvider();
  }

  /** The leader has signed and proposed a provider: the other side's signature and its yes are missing. */
  async toSignAndConfirm(): Promise<{ request: RequestBuilder; choiceId: string }> {
    const request = await RequestBuilder.at(this.app, this.seeds, { unit, provider: 'joblife' });
    await request.asked();
    const { manager, providerId } = request.people;
    await request.sign(manager);
    const proposal = { caseId: request.caseId, providerId };
    return {
      request,
      ...(await request.run(manager, (tx) => this.app.get(ProposeProvider).execute(tx, proposal))),
    };
  }

  /** Two workplaces under model 1, signed by all: the anchor of each hospital is asked. */
  async toEndorse(): Promise<{ request: RequestBuilder; anchors: readonly MadePerson[] }> {
    const { app, seeds } = this;
    const anchors = await app.uow.run(systemActor('test'), async (tx) => {
      const anchor = (hospital: string) =>
        makePerson(tx, { roles: [{ role: 'anchor', unitId: seeds.unit(hospital) }] });
      return [await anchor('hs-oeresoe'), await anchor('hs-lindehus')];
    });
    const request = await RequestBuilder.at(app, seeds, { unit: 'hs-oeresoe-akut', provider: 'joblife' });
    await JointRequest.sent(app, request, [seeds.unit('hs-lindehus-rets')]);
    return { request, anchors };
  }

  /** In dialogue, with a contract written; `version` is the one to send. */
  async toSend(price?: string): Promise<{ contract: ContractBuilder; version: number }> {
    const contract = await ContractBuilder.inDialogue(this.app, this.seeds, { unit, provider: 'joblife' });
    return { contract, version: await contract.written(fullContract(days, price)) };
  }

  /** Three workplaces' contract, sent for each of them to sign. */
  async toSignJointly(): Promise<{ joint: JointContract; hash: string }> {
    const { app, seeds } = this;
    const units = [unit, 'sj-demo-medicin', 'sj-egebakken-nord'] as const;
    const joint = await JointContract.inDialogue(app, seeds, { units, provider: 'joblife' });
    await contractsSignedBy(app, seeds.round('demo-26'), 'every-workplace');
    const { hash } = await joint.contract.sent(fullContract(days));
    await contractsSignedBy(app, seeds.round('demo-26'), 'coordinating');
    return { joint, hash };
  }

  /** In dialogue, with the same hour of the same consultant proposed and answered: the manager may confirm it. */
  async toConfirm(consultant: MadePerson | null, startsAt: Date) {
    const { app } = this;
    const contract = await ContractBuilder.inDialogue(app, this.seeds, { unit, provider: 'joblife' });
    const { caseId, people } = contract.request;
    const { manager, representative, coordinator } = people;
    const times = [{ startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }];
    const whom = {
      consultants: [(consultant ?? coordinator).personId],
      required: [manager.personId, representative.personId],
    };
    const place = { title: 'Møde', placeKind: 'phone', place: null, travelMinutes: 0, optional: [] } as const;
    const { pollId } = await app.uow.run(coordinator.actor, (tx) =>
      app.get(ProposeTimes).execute(tx, { caseId, times, ...place, ...whom }),
    );
    const { polls } = await app.get(BookingQuery).ofCase(app.get(Database), caseId);
    const timeId = polls[0]?.times[0]?.id ?? '';
    await app.uow.run(representative.actor, (tx) =>
      app.get(AnswerTimes).execute(tx, { caseId, pollId, answers: { [timeId]: 'fits' } }),
    );
    return { caseId, pollId, timeId, manager, consultant: consultant ?? coordinator };
  }

  /** Bound and under delivery. */
  course(): Promise<DeliveryBuilder> {
    return DeliveryBuilder.contracted(this.app, this.seeds, { unit, provider: 'joblife', ...days });
  }

  /** Sends all calls at the same moment, every second one through each portal; answers in their order. */
  async race(calls: readonly Call[]): Promise<ApiAnswer[]> {
    const ready = await Promise.all(calls.map(({ who }, index) => this.client(who, index % 2)));
    return Promise.all(
      calls.map(({ path, body, key }, index) => ready[index]!.post(path, body, { 'Idempotency-Key': key })),
    );
  }

  query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.app.get(Database).query<T>(sql, params);
  }

  /** How many postings of a kind the ledger has of a case. */
  async postings(caseId: string, kind: string): Promise<number> {
    const sql = 'SELECT FROM ledger_posting WHERE case_id = $1 AND kind = $2';
    return (await this.query(sql, [caseId, kind])).length;
  }

  differences() {
    return findDifferences(this.app);
  }

  get addresses(): readonly string[] {
    return this.portals.map(({ address }) => address);
  }

  /** `between`: what the portals stood on, before the database goes. */
  async stop(between: () => Promise<void> | undefined = () => undefined): Promise<void> {
    await Promise.all(this.portals.map((portal) => portal.stop()));
    await between();
    await this.app.close();
  }

  private client({ email }: MadePerson, portal: number): Promise<ApiClient> {
    const known = this.clients.get(`${email} ${portal}`);
    if (known) return known;
    const client = this.signIn(email, this.portals[portal]?.address ?? '');
    this.clients.set(`${email} ${portal}`, client);
    return client;
  }

  private async signIn(email: string, address: string): Promise<ApiClient> {
    const client = new ApiClient(address);
    await client.signIn(email, testPassword);
    return client;
  }
}
