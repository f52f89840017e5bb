import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { DomainClock, DueWorkSweeper } from '@samraad/platform';
import type { Browser } from '../../support/browser';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('the organisation’s upkeep', () => {
  let portal: PortalApp;
  let scheme: SeededScheme;
  let admin: Browser;
  let keeper: Browser;
  let adminEmail = '';
  const base = '/administration/organisation';
  const sweep = async () => portal.get(DueWorkSweeper).sweep(await portal.get(DomainClock).now());

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-27T09:00:00Z');
    scheme = await seedScheme(portal);
    const one = await portal.person({ roles: [{ role: 'administrator' }] });
    const other = await portal.person({
      roles: [{ role: 'role_keeper', unitId: scheme.unit('nordjylland') }],
    });
    adminEmail = one.email;
    admin = await portal.signIn(one.email);
    keeper = await portal.signIn(other.email);
  });
  afterAll(() => portal.close());

  it('is searched by name or code, and gone down through from the regions', async () => {
    const regions = await admin.get(base);
    expect(regions.heading()).toBe('Organisation');
    expect(regions.links().filter(({ text }) => text.startsWith('Region '))).toHaveLength(5);
    const found = await admin.get(`${base}?q=nordfjord%20syg`);
    expect(found.text()).toContain('Én enhed passer');
    const href = found.links().find(({ text }) => text.includes('Nordfjord Sygehus'))?.href ?? '';
    const hospital = await admin.get(href);
    expect(hospital.text()).toContain('Enheden er åben');
    expect(hospital.text()).toContain('Medicinsk afdeling');
    expect((await admin.get(`${base}?q=xyzzy`)).text()).toContain('Ingen enheder passer');
  });

  it('is opened to a role keeper in the own region only, and to nobody else', async () => {
    const own = await keeper.get('/');
    expect((await own.follow()).heading()).toBe('Administration');
    expect((await keeper.get(base)).links().filter(({ text }) => text.startsWith('Region '))).toHaveLength(1);
    expect((await keeper.get(`${base}/${scheme.unit('sj-demo')}`)).status).toBe(404);
    const manager = await portal.person({
      roles: [{ role: 'manager', unitId: scheme.unit('sj-demo-akut') }],
    });
    expect((await (await portal.signIn(manager.email)).get(base)).status).toBe(403);
  });

  it('has a unit added, renamed, moved from a day ahead, closed and opened again by hand', async () => {
    const add = await keeper.get(`${base}/${scheme.unit('nj-nordfjord')}/ny`);
    const typed = { name: 'Klinik Nord', key: 'NJ-Klinik', kind: 'department', sector: 'hospital' };
    const late = await add.submit({ ...typed, 'from-year': '2020' });
    expect(late.errorSummary()).toEqual([expect.stringContaining('tidligst gælde fra i dag')]);
    const added = await (await add.submit(typed)).follow();
    expect(added.heading()).toBe('Klinik Nord');
    const own = added.path;
    const change = await keeper.get(`${own}/ret`);
    expect((await change.submit({ parent: 'findes-ikke' })).errorSummary()).toEqual([
      expect.stringContaining('ingen enhed med den kode'),
    ]);
    expect((await (await change.submit({ name: 'Klinik Vest' })).follow()).text()).toContain('Klinik Nord');
    const ahead = await keeper.get(`${own}/ret`);
    const planned = await (
      await ahead.submit({ parent: 'nj-fjordhus', 'from-year': '2027', 'from-month': '1', 'from-day': '1' })
    ).follow();
    expect(planned.text()).toContain('hører under Specialtilbuddet Fjordhus (demo) fra 1. jan. 2027');
    expect((await (await planned.submit({}, { action: `${own}/fjern-plan` })).follow()).text()).not.toContain(
      'Planlagt',
    );
    const shut = await (await (await keeper.get(`${own}/luk`)).submit()).follow();
    expect(shut.text()).toContain('Enheden er lukket fra');
    expect((await (await shut.submit({}, { action: `${own}/aabn` })).follow()).text()).toContain(
      'Enheden er åben',
    );
  });

  it('shows a page drawn from another version as overtaken, what was typed kept', async () => {
    const path = `${base}/${scheme.unit('nj-fjordhus')}`;
    const [first, second] = [await admin.get(`${path}/ret`), await admin.get(`${path}/ret`)];
    expect((await first.submit({ name: 'Fjordhus' })).status).toBe(303);
    const stale = await second.submit({ name: 'Fjordhuset' });
    expect(stale.status).toBe(409);
    expect(stale.text()).toContain('Fjordhuset');
  });

  it('is taken in from a file: looked at, then entered, the same file then changing nothing', async () => {
    const csv = [
      'Kode;Navn;Slags;Sektor;Overordnet;Region',
      'nj-nordfjord;Nordfjord Universitetshospital;Hospital;Hospital;nordjylland;nordjylland',
      'nj-ø;Ø;Afsnit;Hospital;nj-nordfjord;',
      'nj-ny;Ny klinik;Afdeling;Psykiatri;nj-nordfjord;',
    ];
    const upload = async (lines: readonly string[], who = keeper) => {
      const form = await who.get(`${base}/filer`);
      const file = { name: 'nord.csv', bytes: Buffer.from(lines.join('\r\n'), 'latin1') };
      return form.upload('file', file);
    };
    const wrong = await (await upload(csv)).follow();
    expect(wrong.text()).toContain('Der er 1 fejl i filen');
    expect(wrong.text()).toContain('Koden »NJ-Ø« må kun have');
    expect(wrong.$(`form[action="${wrong.path}"]`)).toHaveLength(0);
    const right = csv.filter((_, line) => line !== 2);
    const seen = await (await upload(right)).follow();
    expect(seen.text()).toContain('Filen ændrer 2 enheder');
    const path = seen.path;
    expect((await admin.get(path)).status).toBe(404);
    const waiting = await (await seen.submit({}, { action: path })).follow();
    expect(waiting.text()).toContain('Filen bliver lagt ind lige nu');
    await sweep();
    expect((await keeper.get(path)).text()).toContain('Filen er lagt ind: 2 enheder er ændret');
    expect((await (await upload(right)).follow()).text()).toContain('Filen ændrer ikke noget');
    expect((await upload(['kode;navn', 'a;b'])).errorSummary()).toEqual([expect.stringContaining('slags')]);
    const none = await (
      await keeper.get(`${base}/filer`)
    ).upload('other', { name: 'x', bytes: Buffer.from('x') });
    expect(none.errorSummary()).toEqual(['Vælg en fil.']);
    const away = await (await upload([...right, 'nj-nord-2;To;Afsnit;Hospital;nj-nordfjord;'])).follow();
    expect((await away.submit({}, { action: `${away.path}/laeg-vaek` })).status).toBe(303);
    expect((await keeper.get(away.path)).text()).toContain('Filen er lagt væk');
  });

  it('is kept through the API by the same acts', async () => {
    const api = await portal.api(adminEmail);
    const list = await api.get('/units?q=nj-ny');
    expect(list).toMatchObject({
      status: 200,
      body: { total: 1, items: [{ code: 'nj-ny', from: '2026-11-27' }] },
    });
    const parentId = scheme.unit('nj-fjordhus');
    const unit = {
      parentId,
      code: 'nj-api',
      name: 'Fra API',
      kind: 'unit',
      sector: 'social',
      from: '2026-11-27',
    };
    const added = await api.post('/units', unit);
    expect(added).toMatchObject({ status: 201, body: { version: 0, parentId, openCases: 0 } });
    const { id } = added.body as { id: string };
    expect(await api.post('/units', unit)).toMatchObject({
      status: 422,
      body: { code: 'scheme.code-taken' },
    });
    const change = { version: 0, name: 'API', parent: 'nj-ny', from: '2026-11-27' };
    expect(await api.post(`/units/${id}/changes`, change)).toMatchObject({
      status: 201,
      body: { name: 'API', version: 1 },
    });
    expect((await api.post(`/units/${id}/changes`, change)).status).toBe(409);
    expect(await api.post(`/units/${id}/closings`, { version: 1, from: '2026-11-27' })).toMatchObject({
      body: { to: '2026-11-27' },
    });
    expect(await api.post(`/units/${id}/reopenings`, { version: 2 })).toMatchObject({ body: { to: null } });
    const csv = 'code,name,kind,sector,parent\nnj-api,API 2,unit,social,nj-ny\nnj-b,B,unit,social,nj-x\n';
    const wrong = await api.post('/units/imports', { csv });
    expect(wrong).toMatchObject({
      status: 201,
      body: { state: 'checked', counts: { renamed: 1, error: 1 } },
    });
    const { id: importId } = wrong.body as { id: string };
    expect(await api.get(`/unit-imports/${importId}/rows?what=error`)).toMatchObject({
      body: { total: 1, items: [{ line: 3, message: expect.stringContaining('nj-x') as string }] },
    });
    expect(await api.post(`/unit-imports/${importId}/applications`, {})).toMatchObject({ status: 422 });
    const right = await api.post('/units/imports', { csv: csv.split('\n').slice(0, 2).join('\n') });
    const { id: second } = right.body as { id: string };
    expect(await api.post(`/unit-imports/${second}/applications`, {})).toMatchObject({
      status: 202,
      body: { state: 'waiting' },
    });
    await sweep();
    expect(await api.get(`/unit-imports/${second}`)).toMatchObject({ body: { state: 'applied' } });
    expect(await api.post('/units/imports', { csv: 'navn\nx\n' })).toMatchObject({
      status: 422,
      body: { code: 'csv.column-missing' },
    });
  });
});
