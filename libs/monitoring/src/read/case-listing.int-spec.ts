import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, readSearch, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { endStages } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { MonitoringModule } from '../monitoring.module';
import { CaseListingQuery } from './case-listing.query';
import { centralPlace, type Listing } from './case-listing.sql';

describe('the listing of cases', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let cases: RequestBuilder[];
  const titled = (number: number) => (number % 3 === 0 ? `Mere ro ${number}` : `Bedre dage ${number}`);
  const page = (listing: Partial<Listing>, limit = 50, offset = 0) =>
    app
      .get(CaseListingQuery)
      .page(app.get(Database), { places: [centralPlace], order: 'number', ...listing }, { limit, offset });
  const ids = async (listing: Partial<Listing>) => (await page(listing)).cases.map(({ case_id }) => case_id);
  const wrong = () =>
    app.get(Database).query(`SELECT n.case_id FROM case_listing_now n FULL JOIN case_listing l USING (case_id)
      WHERE n IS DISTINCT FROM l AND (n.next_due, n.words, n.stage) IS DISTINCT FROM (l.next_due, l.words, l.stage)`);

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, MonitoringModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    cases = [];
    for (let number = 1; number <= 7; number += 1) {
      await app.setTime(new Date(Date.UTC(2026, 10, 20, 13, 10 + number)));
      const at = await RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' });
      cases.push(await at.sent({ title: titled(number) }));
    }
  }, 60_000);
  afterAll(() => app.close());

  it('has every case where it belongs, as it is now', async () => {
    const expected = cases.map(({ caseId }) => caseId);
    expect(await ids({})).toEqual(expected);
    expect(await ids({ order: '-number' })).toEqual(expected.toReversed());
    expect(await ids({ order: 'changed' })).toEqual(expected.toReversed());
    // Their clocks run out on one day.
    expect(await ids({ order: 'clock' })).toEqual(expected.toSorted());
    expect(await ids({ places: [{ kind: 'unit', id: scheme.unit('sj-demo-medicin') }] })).toEqual([]);
    expect(await wrong()).toEqual([]);
  });

  it('lists a case once that stands in two of the places, readable if it is in one of them', async () => {
    const both = [centralPlace, { kind: 'unit', id: scheme.unit('sj-demo-akut') }] as const;
    const { cases: listed, total } = await page({ places: both, order: 'due' });
    expect(total).toBe(7);
    expect(listed).toHaveLength(7);
    expect(listed.every(({ may_read }) => may_read)).toBe(true);
    expect((await page({})).cases.some(({ may_read }) => may_read)).toBe(false);
  });

  it('comes in pages that follow one another', async () => {
    const pages = await Promise.all([0, 3, 6].map((offset) => page({ order: 'due' }, 3, offset)));
    expect(pages.map(({ cases: part }) => part.length)).toEqual([3, 3, 1]);
    expect(new Set(pages.flatMap((one) => one.cases.map(({ case_id }) => case_id))).size).toBe(7);
    expect(pages.every(({ total }) => total === 7)).toBe(true);
  });

  it('finds by words of the title only for whoever may read it, by place and number for all', async () => {
    const unit = [{ kind: 'unit', id: scheme.unit('sj-demo-akut') }] as const;
    const ro = cases
      .filter((_, index) => titled(index + 1).startsWith('Mere ro'))
      .map(({ caseId }) => caseId);
    expect(await ids({ places: unit, search: readSearch('mere ro') })).toEqual(ro);
    expect(await ids({ search: readSearch('mere ro') })).toEqual([]);
    expect(await ids({ search: readSearch('akutmod') })).toHaveLength(7);
    expect(await ids({ search: readSearch('nr. 4') })).toEqual([cases[3]?.caseId]);
    // Nothing in what is typed is a pattern.
    for (const typed of ['%', '_kut', 'a%t', '\\'])
      expect(await ids({ places: unit, search: readSearch(typed) })).toEqual([]);
  });

  it('follows a case in the commit that changes it', async () => {
    const [first] = cases;
    await app.uow.run(systemActor('test'), async (tx) => {
      await tx.query(`UPDATE request SET stage = 'withdrawn' WHERE id = $1`, [first?.caseId]);
      tx.touch(first?.caseId ?? '');
    });
    expect(await ids({ openOnly: true })).not.toContain(first?.caseId);
    expect(await ids({ stage: 'withdrawn' })).toEqual([first?.caseId]);
    expect(await wrong()).toEqual([]);
  });

  it('knows the same stages as ends as the stage table does', async () => {
    const [view] = await app
      .get(Database)
      .query<{ body: string }>(`SELECT pg_get_viewdef('case_listing_now'::regclass) AS body`);
    const named = [
      ...(/stage <> ALL \(ARRAY\[([^\]]*)\]/.exec(view?.body ?? '')?.[1] ?? '').matchAll(/'(\w+)'/g),
    ];
    expect(named.map(([, stage]) => stage).toSorted()).toEqual([...endStages].toSorted());
  });
});
