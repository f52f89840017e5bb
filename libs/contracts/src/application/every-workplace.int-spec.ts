import { AuditModule } from '@samraad/audit';
import { FrameReader } from '@samraad/budget';
import { buildFrame, findDifferences } from '@samraad/budget/testing';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import {
  AskForChanges,
  ContractQuery,
  ContractsModule,
  SignAfterOrderQuestion,
  SignContract,
} from '@samraad/contracts';
import { fullContract, JointContract, signedByEveryWorkplace } from '@samraad/contracts/testing';
import { NotificationModule } from '@samraad/notification';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, Refused, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { CaseReader, OrderReader } from '@samraad/requests';

const days = { first: '2027-01-14', last: '2027-02-25' };
const units = ['sj-demo-akut', 'sj-demo-medicin', 'sj-egebakken-nord'] as const;
const none = { answer: 'none', compliedOn: null } as const;

const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (one: unknown) => one,
  );
  return error instanceof Refused ? error.refusal.key : String(error);
};

/** Every workplace's two sides sign where the round says so (domain.md §9 [ours]). */
describe('a contract that every workplace signs', () => {
  let app: TestApp;
  let seeds: SeededCatalogue;
  const db = () => app.get(Database);
  const stage = async ({ caseId }: JointContract) => (await app.get(CaseReader).facts(db(), caseId))?.stage;
  const frame = () => app.get(FrameReader).of(db(), seeds.round('demo-26'), seeds.provider('joblife'));
  const three = () => JointContract.inDialogue(app, seeds, { units, provider: 'joblife' });

  beforeEach(async () => {
    app = await createTestApp([AuditModule, NotificationModule, ContractsModule]);
    await app.setTime('2026-11-20T09:00:00Z');
    seeds = await seedCatalogue(app);
    const place = { roundId: seeds.round('demo-26'), providerId: seeds.provider('joblife') };
    await buildFrame(app, { ...place, amount: 90_000_000n });
  });
  afterEach(async () => {
    expect(await findDifferences(app)).toEqual([]);
    await app.close();
  });

  it('binds with the last of all sides, each asked about orders for its own workplace', async () => {
    await signedByEveryWorkplace(app, seeds.round('demo-26'));
    const joint = await three();
    const { hash } = await joint.contract.sent(fullContract(days));
    const order = [
      [2, 'representative'],
      [0, 'manager'],
      [0, 'representative'],
      [1, 'representative'],
      [2, 'manager'],
    ] as const;
    for (const [place, side] of order)
      expect(await joint.sign(place, side, hash)).toEqual({ signed: true, signedByAll: false });
    expect(await stage(joint)).toBe('contract_proposed');
    expect((await frame())?.bound).toBe(0n);
    expect(await joint.sign(1, 'manager', hash)).toEqual({ signed: true, signedByAll: true });
    expect(await stage(joint)).toBe('contracted');
    expect(await frame()).toMatchObject({ held: 0n, bound: 4_500_000n });

    const seen = await app.get(ContractQuery).ofCase(db(), joint.caseId);
    expect(seen?.workplaces.map(({ id }) => id)).toHaveLength(3);
    expect(seen).toMatchObject({ signers: 'every-workplace', versions: [{ signers: 'every-workplace' }] });
    const of = seen?.signatures.map(({ side, unitId }) => `${side} ${unitId}`) ?? [];
    expect(of).toHaveLength(7);
    expect(new Set(of)).toEqual(
      new Set([
        'provider null',
        ...joint.places.flatMap(({ unitId }) => [`management ${unitId}`, `employees ${unitId}`]),
      ]),
    );
    const since = seen?.sentAt ?? new Date();
    for (const { unitId } of joint.places)
      for (const side of ['management', 'employees'] as const)
        expect(await app.get(OrderReader).hasAnswered(db(), joint.caseId, { unitId, side, since })).toBe(
          true,
        );
  });

  it('lets each sign for its own workplace only, once, and after its own answer', async () => {
    await signedByEveryWorkplace(app, seeds.round('demo-26'));
    const joint = await three();
    const { caseId } = joint;
    const { hash } = await joint.contract.sent(fullContract(days));
    const [own, other] = joint.places;
    const run = (unitId: string | undefined, answered: boolean) =>
      joint.contract.request.run<unknown>(other!.manager, (tx) =>
        answered
          ? app.get(SignAfterOrderQuestion).execute(tx, { caseId, hash, unitId, order: none })
          : app.get(SignContract).execute(tx, { caseId, hash, unitId }),
      );
    expect(await refusalOf(run(own!.unitId, true))).toBe('contracts.own-workplace-signs');
    // The other side's answer, and the other workplace's, are not its own.
    await joint.sign(0, 'manager', hash);
    await joint.sign(1, 'representative', hash);
    expect(await refusalOf(run(undefined, false))).toBe('contracts.order-not-answered');
    expect(await run(other!.unitId, true)).toEqual({ signed: true, signedByAll: false });
    expect(await refusalOf(run(undefined, true))).toBe('contracts.side-has-signed');
  });

  it('waits for nobody where the version was sent under another rule', async () => {
    const before = await three();
    const { hash } = await before.contract.sent(fullContract(days));
    await signedByEveryWorkplace(app, seeds.round('demo-26'));
    expect(await refusalOf(before.sign(1, 'manager', hash))).toBe('contracts.coordinating-workplace-signs');
    await before.sign(0, 'manager', hash);
    expect(await before.sign(0, 'representative', hash)).toEqual({ signed: true, signedByAll: true });
  });

  it('is refused for all when one workplace asks for changes; a newer version is signed anew by the rule that holds then', async () => {
    const joint = await three();
    await joint.contract.sent(fullContract(days));
    const ask = { caseId: joint.caseId, reason: 'Vi kan ikke i januar.' };
    await signedByEveryWorkplace(app, seeds.round('demo-26'));
    await joint.contract.request.run(joint.places[2]!.manager, (tx) =>
      app.get(AskForChanges).execute(tx, ask),
    );
    expect(await stage(joint)).toBe('in_dialogue');
    const { hash } = await joint.contract.sent(fullContract({ ...days, first: '2027-02-04' }));
    await joint.sign(0, 'manager', hash);
    expect(await joint.sign(0, 'representative', hash)).toEqual({ signed: true, signedByAll: false });
    const sent = (await mailsOrdered(db(), { caseId: joint.caseId })).filter(
      ({ kind }) => kind === 'contracts.contract-sent',
    );
    expect(sent.length).toBeGreaterThanOrEqual(12);
  });

  it('is signed by who leads two of them for one at a time, and by nobody for two sides', async () => {
    await signedByEveryWorkplace(app, seeds.round('demo-26'));
    const joint = await three();
    const [first, second, third] = joint.places;
    await app.uow.run(systemActor('test'), async (tx) => {
      for (const [person, role, unitId] of [
        [second!.manager, 'manager', third!.unitId],
        [first!.representative, 'manager', third!.unitId],
      ] as const)
        await tx.query(
          `INSERT INTO role_assignment (id, person_id, role, unit_id, valid_from) VALUES (gen_random_uuid(), $1, $2, $3, '2020-01-01')`,
          [person.personId, role, unitId],
        );
    });
    const { hash } = await joint.contract.sent(fullContract(days));
    const twice = async () => [await joint.sign(1, 'manager', hash), await joint.sign(1, 'manager', hash)];
    expect(await twice()).toEqual(Array(2).fill({ signed: true, signedByAll: false }));
    expect(await refusalOf(joint.sign(2, 'manager', hash))).toBe('contracts.side-has-signed');
    for (const place of [0, 1, 2]) await joint.sign(place, 'representative', hash);
    expect(await joint.sign(0, 'manager', hash)).toEqual({ signed: true, signedByAll: true });
  });
});
