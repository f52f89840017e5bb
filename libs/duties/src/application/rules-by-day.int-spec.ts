import { SetFrame } from '@samraad/budget';
import { ContractQuery } from '@samraad/contracts';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { ClocksReader } from '@samraad/deadlines';
import { FollowUpReader } from '@samraad/delivery';
import { Database, readDomainTime, Refused, systemActor } from '@samraad/platform';
import { OrderReader } from '@samraad/requests';
import type { RequestBuilder } from '@samraad/requests/testing';
import { RoundReader, type RoundRules } from '@samraad/scheme';
import { rulesFrom } from '@samraad/scheme/testing';
import { DutiesQuery } from '../read/duties.query';
import { DutiesStand } from '../testing/duties-stand';
import { DutyVerifier } from './duty-verifier';

const begun = '2026-11-20T09:00:00Z';
/** The first day other rules hold. */
const changed = '2026-11-23';
const after = '2026-11-23T09:00:00Z';

/** What has begun keeps the rules of the day it began, whatever both central sides decide for later days (domain.md §1). */
describe('a round that goes on by other rules from Monday', () => {
  let stand: DutiesStand;
  const db = () => stand.app.get(Database);
  const roundId = () => stand.seeds.round('demo-26');
  const from = (by: (rules: RoundRules) => RoundRules) => rulesFrom(stand.app, roundId(), changed, by);
  const owed = async (caseId: string) =>
    Object.fromEntries(
      (await stand.app.get(DutiesQuery).ofCase(db(), caseId)).map(({ kind, by }) => [
        kind,
        by?.toISOString().slice(0, 10),
      ]),
    );
  const inDialogue = () =>
    ContractBuilder.inDialogue(stand.app, stand.seeds, { unit: 'sj-demo-akut', provider: 'ruc' });
  const days = { first: '2027-01-14', last: '2027-02-15' };

  beforeEach(async () => {
    stand = await DutiesStand.create(begun);
    const frame = { roundId: roundId(), providerId: stand.seeds.provider('ruc'), demo: true };
    const tranches = [{ label: '1. rate', opensOn: '2026-04-01', amount: 90_000_000n }];
    await stand.app.uow.run(systemActor('test'), (tx) =>
      stand.app.get(SetFrame).execute(tx, { ...frame, tranches }),
    );
  });
  afterEach(async () => {
    const found = [];
    for await (const one of new DutyVerifier().verify(db(), await readDomainTime(db()))) found.push(one);
    expect(found).toEqual([]);
    await stand.app.close();
  });

  it('leaves clocks that run as they are; those that start on the day have the new days', async () => {
    await from((rules) => ({ ...rules, clocks: { dialogueDays: 4, contractDays: 14 } }));
    const due = async ({ caseId }: RequestBuilder) =>
      (await stand.app.get(ClocksReader).ofCase(db(), caseId)).map(({ kind, dueDay }) => [kind, dueDay]);
    const first = await (await stand.request()).sent();
    await stand.moveTo(after);
    const second = await (await stand.request()).sent();
    expect(await due(first)).toEqual([
      ['dialogue', '2026-11-27'],
      ['contract', '2026-12-18'],
    ]);
    expect(await due(second)).toEqual([
      ['dialogue', '2026-11-27'],
      ['contract', '2026-12-07'],
    ]);
  });

  it('asks for no more signatures than were asked for; whoever is asked on the day is asked by the new rule', async () => {
    await from((rules) => ({ ...rules, signing: { ...rules.signing, employeeRoles: ['tr'] } }));
    const first = await (await (await stand.request()).asked()).withProvider();
    await stand.moveTo(after);
    await first.sign(first.people.manager);
    expect(await first.sign(first.people.representative)).toEqual({ complete: true });
    const second = await stand.request();
    await expect(second.asked()).rejects.toThrow(Refused);
  });

  it('lets a contract that is sent lapse on the day it was told', async () => {
    await from((rules) => ({ ...rules, contractLapseDays: 7 }));
    const [first, second] = [await inDialogue(), await inDialogue()];
    await first.sent(fullContract(days));
    await stand.moveTo(after);
    await second.sent(fullContract(days));
    const signBy = async (of: ContractBuilder) =>
      (await stand.app.get(ContractQuery).ofCase(db(), of.caseId))?.signBy;
    expect([await signBy(first), await signBy(second)]).toEqual(['2026-12-11', '2026-11-30']);
    expect(await owed(first.caseId)).toEqual({ 'sign-contract': '2026-12-11' });
    expect(await owed(second.caseId)).toEqual({ 'sign-contract': '2026-11-30' });
    await stand.moveTo('2026-12-02T09:00:00Z');
    expect(await owed(first.caseId)).toEqual({ 'sign-contract': '2026-12-11' });
    expect(await owed(second.caseId)).toMatchObject({ 'send-contract-again': expect.any(String) });
  });

  it('reckons a duty by the day it began: nothing that is owed comes sooner or later', async () => {
    await from((rules) => ({ ...rules, answerWorkingDays: 3 }));
    const first = await (await stand.request()).filled();
    expect(await owed(first.caseId)).toEqual({ 'finish-draft': '2026-12-04' });
    await stand.moveTo(after);
    const second = await (await stand.request()).filled();
    expect(await owed(second.caseId)).toEqual({ 'finish-draft': '2026-11-26' });
    expect(await owed(first.caseId)).toEqual({ 'finish-draft': '2026-12-04' });
  });

  it('judges an order by the day the last one signed', async () => {
    await from((rules) => ({ ...rules, order: { ...rules.order, compliedAllows: false } }));
    const first = await (await stand.request()).sent();
    await stand.moveTo(after);
    const second = await (await stand.request()).sent();
    const reopens = async ({ caseId }: RequestBuilder) =>
      (await stand.app.get(OrderReader).roundOf(db(), caseId))?.rules.order.compliedAllows;
    expect([await reopens(first), await reopens(second)]).toEqual([true, false]);
  });

  it('gives a planned talk the grace of the day it is planned for', async () => {
    await rulesFrom(stand.app, roundId(), '2027-02-01', (rules) => ({
      ...rules,
      followUpGraceWorkingDays: 2,
    }));
    const course = await stand.course();
    const until = () => stand.app.get(FollowUpReader).keepsOpenUntil(db(), course.caseId);
    // Planned for the 29th of January: ten working days. For the 3rd of February: two.
    expect((await until())?.toISOString().slice(0, 10)).toBe('2027-02-12');
    await course.talk({ movedTo: '2027-02-03' });
    expect((await until())?.toISOString().slice(0, 10)).toBe('2027-02-05');
  });

  it('answers each day with its own rules, and every change with the day it holds from', async () => {
    await from((rules) => ({ ...rules, payDays: 14 }));
    await rulesFrom(stand.app, roundId(), '2027-01-01', (rules) => ({ ...rules, answerThreshold: 7 }));
    const rounds = stand.app.get(RoundReader);
    const payDays = async (at?: string) => (await rounds.byId(db(), roundId(), at)).rules.payDays;
    expect([await payDays(), await payDays('2026-11-22'), await payDays(changed)]).toEqual([30, 30, 14]);
    const said = (await rounds.rulesOver(db(), roundId())).map(({ from: day, rules }) => [
      day,
      rules.payDays,
    ]);
    expect(said).toEqual([
      [null, 30],
      [changed, 14],
      ['2027-01-01', 14],
    ]);
    expect(await rounds.highestThreshold(db())).toBe(7);
    await stand.moveTo(after);
    expect(await payDays()).toBe(14);
  });
});
