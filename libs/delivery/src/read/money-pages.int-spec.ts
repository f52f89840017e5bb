import { ContractLedgerQuery, FrameReader } from '@samraad/budget';
import { FrameOverviewQuery, ProviderMoneyQuery } from '@samraad/delivery';
import { ContractBuilder, fullContract } from '@samraad/contracts/testing';
import { Database } from '@samraad/platform';
import type { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay } from '../testing/delivery-stand';

describe('what the money pages ask', () => {
  let stand: DeliveryStand;
  // Signed before anybody waits: a later contract would have to wait behind it (domain.md §7).
  let course: DeliveryBuilder;
  const place = () => [stand.scheme.round('demo-26'), stand.scheme.provider('joblife')] as const;

  beforeAll(async () => {
    stand = await DeliveryStand.open();
    course = await stand.course();
  });
  afterAll(() => stand.app.close());

  it('counts courses, waiting contracts, clocks and regions of the round', async () => {
    const at = { unit: 'sj-demo-akut', provider: 'joblife' };
    const big = await ContractBuilder.inDialogue(stand.app, stand.scheme, at);
    await big.sent(fullContract({ first: standDay, last: '2027-02-01' }, '180000000'));
    const overview = stand.app.get(FrameOverviewQuery);
    const [roundId, providerId] = place();
    const { providers, regions } = await overview.of({ id: roundId, requestsTo: '2028-03-31' }, '2026-12-01');
    expect(providers.find((one) => one.providerId === providerId)?.counts).toMatchObject({
      courses: 1,
      waiting: 1,
      dialogueMet: 2,
      dialogueBreached: 0,
      contractMet: 2,
    });
    expect(regions).toHaveLength(5);
    expect(regions[0]).toMatchObject({ name: expect.stringContaining('Sjælland') as string, requests: 2 });
    expect(regions.slice(1).every(({ requests }) => requests === 0)).toBe(true);
  });

  it('says nothing of a round that was over before the portal began, not even zero', async () => {
    const old = { id: stand.scheme.round('ok-15'), requestsTo: '2018-03-31' };
    const { providers, regions } = await stand.app.get(FrameOverviewQuery).of(old, '2026-12-01');
    expect([providers.length, regions.length]).toEqual([4, 5]);
    expect(new Set(providers.map(({ counts }) => counts))).toEqual(new Set([null]));
    expect(new Set(regions.map(({ requests }) => requests))).toEqual(new Set([null]));
    const open = await stand.app.get(FrameOverviewQuery).of(old, '2018-03-31');
    expect(open.regions[0]?.requests).toBe(0);
    expect(open.providers[0]?.counts?.courses).toBe(0);
  });

  it('names contracts without a hold, and what can be billed', async () => {
    const at = { unit: 'sj-demo-akut', provider: 'joblife' };
    const draft = await ContractBuilder.inDialogue(stand.app, stand.scheme, at);
    await draft.written(fullContract({ first: standDay, last: '2027-02-01' }, '300000'));
    const money = stand.app.get(ProviderMoneyQuery);
    const pending = await money.pending(...place());
    expect(pending.total).toBe(2);
    expect(pending.items.map(({ amount, state, held }) => [amount, state, held])).toEqual([
      [180_000_000n, 'waiting', 0n],
      [300_000n, 'draft', 0n],
    ]);
    expect(await money.billable(...place())).toEqual({ items: [], total: 0, amount: 0n });
    await course.earned(standDay, 4_000_000n);
    const { frameId } = (await stand.app.get(FrameReader).of(stand.app.get(Database), ...place())) ?? {
      frameId: '',
    };
    const ledger = stand.app.get(ContractLedgerQuery);
    const { items, total } = await ledger.ofFrame(frameId, { limit: 10, offset: 0 });
    expect([total, items.length]).toEqual([1, 1]);
    expect(items[0]).toMatchObject({ caseId: course.caseId, earned: 4_000_000n, held: 0n, bound: 0n });
    expect((items[0]?.agreed ?? 0n) - (items[0]?.givenBack ?? 0n)).toBe(4_000_000n);
    expect(await ledger.one(items[0]?.contractId ?? '')).toEqual(items[0]);
    expect((await ledger.postings(items[0]?.contractId ?? '')).map(({ kind }) => kind).reverse()).toEqual([
      'hold',
      'bind',
      'earn',
      'release',
    ]);
    expect(await money.billable(...place())).toMatchObject({
      items: [
        { caseId: course.caseId, amount: 4_000_000n, title: 'Ro på efter sammenlægningen af to afsnit' },
      ],
      total: 1,
      amount: 4_000_000n,
    });
  });
});
