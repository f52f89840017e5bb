import { PeopleReader, type Viewer } from '@samraad/identity';
import type { MadePerson } from '@samraad/identity/testing';
import { DeliveryListQuery, InvoiceListQuery, type InvoicesAsked, InvoicesQuery } from '@samraad/delivery';
import { newId, readSearch } from '@samraad/platform';
import type { DeliveryBuilder } from '../testing/delivery.builder';
import { DeliveryStand, standDay } from '../testing/delivery-stand';

const all = { limit: 200, offset: 0 };

describe('lists over several courses', () => {
  let stand: DeliveryStand;
  let first: DeliveryBuilder;
  let second: DeliveryBuilder;

  beforeAll(async () => {
    stand = await DeliveryStand.open();
    [first, second] = [await stand.course(), await stand.course()];
    await second.earned(standDay);
    await first.delivered(standDay);
    await first.attest('manager');
    await stand.dispute(first, first.people.representative);
  });
  afterAll(() => stand.app.close());

  const lists = () => stand.app.get(DeliveryListQuery);
  const viewerOf = async ({ accountId }: MadePerson): Promise<Viewer> => {
    const viewer = await stand.app.get(PeopleReader).viewer(accountId);
    if (!viewer) throw new Error('nobody has this account');
    return viewer;
  };

  it('pages through all activities, and through those of one case', async () => {
    const viewer = await viewerOf(first.people.manager);
    const { items, total } = await lists().activities(viewer, all);
    expect([items.length, total]).toEqual([4, 4]);
    const parts = [];
    for (const offset of [0, 1, 2, 3])
      parts.push(...(await lists().activities(viewer, { limit: 1, offset })).items);
    expect(parts).toEqual(items);
    expect(await lists().activities(viewer, { limit: 5, offset: 4 })).toEqual({ items: [], total: 4 });
    const own = await lists().activities(viewer, { ...all, caseId: first.caseId });
    expect(own.items.map(({ caseId, seq }) => [caseId, seq])).toEqual([
      [first.caseId, 1],
      [first.caseId, 2],
    ]);
  });

  it('pages through attestations with names and objections', async () => {
    const viewer = await viewerOf(first.people.coordinator);
    const { items, total } = await lists().attestations(viewer, all);
    expect(total).toBe(2);
    expect(items.find(({ caseId }) => caseId === second.caseId)).toMatchObject({
      state: 'stands',
      name: second.people.manager.name,
      secondName: second.people.representative.name,
      disputes: [],
    });
    expect(items.find(({ caseId }) => caseId === first.caseId)).toMatchObject({
      state: 'disputed',
      disputes: [{ name: first.people.representative.name, outcome: null }],
    });
    const [one] = (await lists().attestations(viewer, { limit: 1, offset: 1 })).items;
    expect(one).toEqual(items[1]);
  });

  it('asks the database as often for two courses as for one', async () => {
    const viewer = await viewerOf(first.people.manager);
    const spy = jest.spyOn(stand.db, 'query');
    const asked = async (caseId?: string) => {
      spy.mockClear();
      await lists().activities(viewer, { ...all, caseId });
      await lists().attestations(viewer, { ...all, caseId });
      return spy.mock.calls.length;
    };
    expect(await asked()).toBe(await asked(first.caseId));
    spy.mockRestore();
  });

  it('shows strangers nothing', async () => {
    const stranger = await viewerOf(await stand.person('manager', stand.scheme.unit('sj-demo-medicin')));
    expect(await lists().activities(stranger, all)).toEqual({ items: [], total: 0 });
    expect(await lists().attestations(stranger, { ...all, caseId: first.caseId })).toMatchObject({
      total: 0,
    });
  });

  it('pages through invoices in the order of the whole list: those to pay first, then the settled', async () => {
    const sent = [];
    for (const [minute, amount] of [1_000_000n, 2_000_000n, 500_000n].entries()) {
      // Each at its own time: sent at the same one they would stand in no order that matters.
      await stand.moveTo(`${standDay}T10:0${minute}:00Z`);
      sent.push(await stand.invoice(second, amount));
    }
    await stand.approvedAndPaid(sent[0]?.invoiceId ?? '');
    const [invoices, list] = [stand.app.get(InvoicesQuery), stand.app.get(InvoiceListQuery)];
    const today = standDay;
    // Sent at the same instant, they come in the order of their ids.
    await stand.approve((await invoices.ofCase(second.caseId))[0]?.id ?? '');
    const whole = await invoices.ofCase(second.caseId);
    expect(whole.map(({ state, waitsFor }) => [state, waitsFor])).toEqual([
      ['sent', 'payment'],
      ['sent', 'approval'],
      ['paid', null],
    ]);
    expect(whole[2]?.amount).toBe(1_000_000n);
    const [approved, waiting, paid] = whole;
    const providerIds = [whole[0]?.providerId ?? ''];
    for (const filter of [{}, { providerIds }, { caseId: second.caseId }]) {
      const pages = await Promise.all(
        [0, 1, 2, 3].map((offset) => list.page({ today, ...filter }, { limit: 1, offset })),
      );
      expect(pages.flat()).toEqual(whole);
      expect(await list.count({ today, ...filter })).toBe(3);
    }
    const asked = (more: Partial<InvoicesAsked>) => list.page({ today, ...more }, all);
    expect(await asked({ providerIds: [newId()] })).toEqual([]);
    expect(await asked({ lists: ['paid'] })).toEqual([paid]);
    expect(await asked({ lists: ['paid', 'sent'] })).toEqual([]);
    expect(await asked({ lists: ['to-approve'] })).toEqual([waiting]);
    expect(await asked({ lists: ['to-pay'] })).toEqual([approved]);
    expect(await asked({ lists: ['overdue'] })).toEqual([]);
    // Overdue from the day after the last.
    const dueOn = approved?.dueOn ?? '';
    expect(await asked({ lists: ['overdue'], today: dueOn })).toEqual([]);
    const later = dueOn.replace(/^\d{4}/, (year) => String(Number(year) + 1));
    expect(await asked({ lists: ['overdue'], today: later })).toEqual([approved, waiting]);
    expect((await asked({ order: 'amount' })).map(({ amount }) => amount)).toEqual([
      ...[2_000_000n, 1_000_000n, 500_000n],
    ]);
    expect(await asked({ roundId: newId() })).toEqual([]);
    expect(await asked({ roundId: paid?.roundId })).toEqual(whole);
    const search = (text: string) => asked({ search: readSearch(text) });
    expect(await search(paid?.number ?? '')).toEqual([paid]);
    expect(await search(`nr. ${paid?.caseNumber}`)).toEqual(whole);
    expect(await search(paid?.reference ?? '')).toEqual(whole);
    expect(await search('%')).toEqual([]);
    const file = [];
    for await (const one of list.whole({ today, providerIds })) file.push(one);
    expect(file).toEqual(whole);
    expect(await list.sizes({ today, providerIds })).toEqual({
      all: { count: 3, amount: 3_500_000n },
      sent: { count: 2, amount: 2_500_000n },
      'to-approve': { count: 1, amount: waiting?.amount },
      'to-pay': { count: 1, amount: approved?.amount },
      overdue: { count: 0, amount: 0n },
      paid: { count: 1, amount: 1_000_000n },
      credited: { count: 0, amount: 0n },
    });
    expect(await invoices.open({ providerIds })).toEqual({ count: 2, amount: 2_500_000n });
    expect(await invoices.open({ providerIds: [newId()] })).toEqual({ count: 0, amount: 0n });
  });
});
