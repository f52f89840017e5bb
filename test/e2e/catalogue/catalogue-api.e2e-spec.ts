import { ok18Rules } from '@samraad/scheme';
import type { ApiClient } from '../../support/api-client';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedOffer } from './seed-offer';

describe('rounds, providers and organisations in the API', () => {
  let portal: PortalApp;
  let api: ApiClient;
  const get = async (path: string) => (await api.get(path)).body as Record<string, unknown>;
  const keys = async (path: string) => {
    const { items } = await get(path);
    return (items as { key: string }[]).map((item) => item.key);
  };

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:32:00Z');
    await seedOffer(portal);
    await portal.person({ email: 'anyone@region.example' });
    api = await portal.api('anyone@region.example');
  });
  afterAll(() => portal.close());

  it('asks who it is', async () => {
    const stranger = await portal.api();
    for (const path of ['/rounds', '/rounds/ok-15', '/providers', '/providers/nfa', '/organisations']) {
      expect((await stranger.get(path)).status).toBe(401);
    }
  });

  it('lists the rounds and tells which is open', async () => {
    expect(await get('/rounds')).toMatchObject({
      total: 3,
      items: [
        { key: 'ok-15', open: false, requestsFrom: '2016-04-01', requestsTo: '2018-03-31' },
        { key: 'ok-18', open: false },
        { key: 'demo-26', open: true, demo: true },
      ],
    });
  });

  it('sifts the providers by facets, and searches what they write', async () => {
    expect(await keys('/providers?round=demo-26&kind=inspiration')).toEqual(['joblife']);
    expect(await keys('/providers?round=demo-26&approach=studies-first')).toEqual(['ruc']);
    expect(await keys('/providers?q=supervison')).toEqual(['ruc']);
    expect(await keys('/providers?level=strategic')).toEqual([]);
    expect((await api.get('/providers?kind=magic')).status).toBe(400);
    expect(await get('/providers/nfa')).toMatchObject({
      kinds: ['advice'],
      approach: 'one-package',
      firstContacts: null,
      figures: { dialogue: null, contract: null, satisfaction: null },
    });
    expect(await get('/providers/cbs')).toMatchObject({ figures: null });
  });

  it('gives a round whole, by key or id', async () => {
    const round = await get('/rounds/demo-26');
    expect(round).toMatchObject({
      rules: ok18Rules,
      providers: [{ key: 'nfa' }, { key: 'ruc' }, { key: 'joblife' }],
    });
    expect(round['themes']).toHaveLength(4);
    expect(round['modelChoices']).toHaveLength(5);
    expect((round['modelChoices'] as { model: number }[]).find(({ model }) => model === 1)).toMatchObject({
      region: { key: 'hovedstaden', name: 'Region Hovedstaden' },
      from: '2026-04-01',
      anchoredAt: ['hospital', 'enterprise'],
    });
    expect(await get(`/rounds/${String(round['id'])}`)).toEqual(round);
    expect((await api.get('/rounds/ok-99')).body).toMatchObject({
      status: 404,
      code: 'scheme.round-unknown',
    });
  });

  it('lists providers, of a round, with a theme, a page at a time', async () => {
    expect(await keys('/providers')).toEqual(['nfa', 'ruc', 'joblife', 'cbs', 'alectia']);
    expect(await keys('/providers?round=ok-15')).toEqual(['nfa', 'ruc', 'cbs', 'alectia']);
    expect(await keys('/providers?round=ok-15&theme=violence-threats')).toEqual([]);
    expect(await keys('/providers?theme=violence-threats')).toEqual(['nfa', 'ruc', 'joblife']);
    expect(await get('/providers?limit=1&offset=1')).toMatchObject({
      total: 5,
      items: [{ key: 'ruc', room: 'good' }],
    });
    expect((await api.get('/providers?round=ok-99')).status).toBe(404);
    expect((await api.get('/providers?limit=0')).status).toBe(400);
  });

  it('gives a provider whole', async () => {
    const nfa = await get('/providers/nfa');
    expect(nfa).toMatchObject({
      contact: { email: 'kontakt@nfa.example' },
      room: 'good',
      medianDaysToFirstContact: null,
    });
    expect(nfa['approaches']).toHaveLength(4);
    expect(nfa['activityTemplates']).toMatchObject([
      {
        key: 'nfa-package',
        steps: [{ key: 'preparation', optional: false, kind: 'meeting' }, {}, {}, { optional: true }, {}, {}],
      },
      { key: 'nfa-own-seminar' },
    ]);
    expect((await api.get('/providers/acme')).status).toBe(404);
  });

  it('lists the organisation as a tree in a flat list, and narrows it', async () => {
    expect(await keys('/organisations?kind=region')).toHaveLength(5);
    expect(await keys('/organisations?region=sjaelland&q=medicin')).toEqual(['sj-demo-medicin']);
    const all = await get('/organisations?limit=200');
    const seen = new Set<string | null>([null]);
    for (const unit of all['items'] as { id: string; parentId: string | null; regionId: string }[]) {
      expect(seen).toContain(unit.parentId);
      seen.add(unit.id);
      expect(seen).toContain(unit.regionId);
    }
    expect(seen.size - 1).toBe(all['total']);
    expect((await api.get('/organisations?kind=planet')).status).toBe(400);
  });

  it('gives one unit', async () => {
    expect(await get('/organisations/sj-demo-medicin')).toMatchObject({
      kind: 'department',
      areas: ['medicine'],
    });
    expect((await api.get('/organisations/nowhere')).body).toMatchObject({ code: 'scheme.unit-unknown' });
  });
});
