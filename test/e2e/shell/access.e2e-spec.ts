import { isCaseAct } from '@samraad/identity';
import { Routes } from '../../../apps/portal/src/web/shell/routes';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { anyUnit, SampleModule } from './support/sample.module';

const tail = '-6e0d-4e57-8c57-2d8e4b8a1c11';
const known = `aaaaaaaa${tail}`;

describe('access', () => {
  let portal: PortalApp;

  beforeAll(async () => {
    portal = await createPortalApp({}, [SampleModule]);
    const seeded = await seedCatalogue(portal);
    const unitId = seeded.unit(anyUnit);
    for (const email of ['leder@region.example', 'fremmed@region.example']) {
      await portal.person({ email, roles: [{ role: 'manager', unitId }] });
    }
    const provider = { role: 'consultant', providerId: seeded.provider('nfa') } as const;
    await portal.person({ email: 'konsulent@udbyder.example', roles: [provider] });
  });
  afterAll(() => portal.close());

  it('has an act on every route of the portal, and a case in every route about one', () => {
    const own = portal
      .get(Routes)
      .all()
      .filter(({ where }) => !where.startsWith('SampleController'));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter(({ act }) => act === undefined).map(({ where }) => where)).toEqual([]);
    const caseless = own.filter(
      ({ act, path }) => act && isCaseAct(act.act) && !act.caseOf && !path.includes(':caseId'),
    );
    expect(caseless.map(({ where }) => where)).toEqual([]);
  });

  it('answers a route somebody forgot to name with an error, never with its page', async () => {
    const page = await portal.browser().get('/proeve-uden-lov');
    expect(page.status).toBe(500);
    expect(page.html).not.toContain('nobody should read this');
  });

  it('sends a stranger to the sign-in page, and says nothing of the case', async () => {
    for (const id of [known, `bbbbbbbb${tail}`, 'x']) {
      const page = await portal.browser().get(`/proeve/${id}`);
      expect([page.status, page.location]).toEqual([303, `/log-ind?returnTo=%2Fproeve%2F${id}`]);
    }
  });

  it('shows a case to those it concerns, 404 to others, and 403 for an act that is not theirs', async () => {
    const leader = await portal.signIn('leder@region.example');
    const stranger = await portal.signIn('fremmed@region.example');
    const consultant = await portal.signIn('konsulent@udbyder.example');
    expect((await leader.get(`/proeve/${known}`)).heading()).toBe('Prøvesag');
    expect((await stranger.get(`/proeve/${known}`)).status).toBe(404);
    expect((await leader.get(`/proeve/bbbbbbbb${tail}`)).status).toBe(404);
    expect((await leader.get('/proeve/1%27%20OR%201')).status).toBe(404);
    expect((await consultant.get(`/proeve/${known}`)).status).toBe(200);
    const own = await consultant.get('/min-side');
    const edit = await consultant.post(`/proeve/${known}/ret`, { _csrf: String(own.formFields()['_csrf']) });
    expect([edit.status, edit.heading()]).toEqual([403, 'Det har du ikke adgang til']);
  });

  it('finds the case of a contract', async () => {
    const leader = await portal.signIn('leder@region.example');
    const page = await leader.get(`/proeve-kontrakt/cccccccc${tail}`);
    expect(JSON.parse(page.html)).toEqual({ caseId: known, relations: ['party', 'management'] });
    expect((await leader.get(`/proeve-kontrakt/dddddddd${tail}`)).status).toBe(404);
    expect((await leader.get('/proeve-kontrakt/nonsense')).status).toBe(404);
  });
});
