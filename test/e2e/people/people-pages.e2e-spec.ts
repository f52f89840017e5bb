import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database, DomainClock, DueWorkSweeper } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const list = '/administration/personer';

describe('people and roles', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  const email = {
    administrator: 'soeren@samraad.example',
    keeper: 'vivi@region.example',
    amr: 'jonas@region.example',
    away: 'hans@nord.example',
  };
  const idOf = async (address: string) => {
    const [row] = await portal
      .get(Database)
      .query<{ id: string }>('SELECT person_id AS id FROM account WHERE email = $1', [address]);
    return row?.id ?? '';
  };
  const hrefOf = (page: { links(): { text: string; href: string }[] }, text: string) =>
    page.links().find((one) => one.text === text)?.href ?? text;
  const day = (name: string, [d, m, y]: readonly [number, number, number]) => ({
    [`${name}-day`]: String(d),
    [`${name}-month`]: String(m),
    [`${name}-year`]: String(y),
  });

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
    const at = (unit: string) => ({ unitId: seeds.unit(unit) });
    await portal.person({
      name: 'Søren Winther',
      email: email.administrator,
      roles: [{ role: 'administrator' }],
    });
    await portal.person({
      name: 'Vivi Sandholt',
      email: email.keeper,
      roles: [{ role: 'role_keeper', ...at('sjaelland') }],
    });
    await portal.person({
      name: 'Jonas Lind',
      email: email.amr,
      roles: [{ role: 'amr', ...at('sj-demo-akut') }],
    });
    await portal.person({
      name: 'Sara Friis',
      email: 'sara@region.example',
      roles: [{ role: 'tr', ...at('sj-demo-akut') }],
    });
    await portal.person({
      name: 'Hans Nord',
      email: email.away,
      roles: [{ role: 'manager', ...at('nj-nordfjord-medicin') }],
    });
  });
  afterAll(() => portal.close());

  it('are shown to an administrator, to a role keeper where they have a role in the region, to nobody else', async () => {
    const administrator = await portal.signIn(email.administrator);
    const all = (await administrator.get(list)).text();
    for (const name of ['Søren Winther', 'Jonas Lind', 'Hans Nord']) expect(all).toContain(name);
    const keeper = await portal.signIn(email.keeper);
    const own = await keeper.get(list);
    expect([own.status, own.text().includes('Jonas Lind'), own.text().includes('Hans Nord')]).toEqual([
      200,
      true,
      false,
    ]);
    expect((await keeper.get(`${list}/${await idOf(email.away)}`)).status).toBe(404);
    expect((await keeper.get(`${list}/${await idOf(email.administrator)}`)).status).toBe(404);
    const amr = await portal.signIn(email.amr);
    expect((await amr.get(list)).status).toBe(403);
    expect((await keeper.get('/')).location).toBe('/administration');
    expect((await keeper.get('/administration')).text()).not.toContain('mails');
  });

  it('are found by a part of the name or the address', async () => {
    const administrator = await portal.signIn(email.administrator);
    const found = async (q: string) => (await administrator.get(`${list}?q=${encodeURIComponent(q)}`)).text();
    expect(await found('soeren w')).toContain('Søren Winther');
    expect(await found('@nord.ex')).toContain('Hans Nord');
    expect(await found('100%_')).toContain('Ingen passer til det, du søgte efter');
  });

  it('a role is given at several units at once, found by search, and never outside the region', async () => {
    const keeper = await portal.signIn(email.keeper);
    const jonas = `${list}/${await idOf(email.amr)}`;
    const page = await keeper.get(`${jonas}/roller/ny`);
    const found = await page.submit({ role: 'informed', find: 'a', do: 'find' });
    const offered = found
      .$('input[name=units]')
      .toArray()
      .map((one) => found.$(one).attr('value') ?? '');
    expect(offered.length).toBeGreaterThan(1);
    expect(found.text()).not.toContain('Region Nordjylland');
    const none = await found.submit({ role: 'informed' });
    expect([none.status, none.errorSummary()]).toEqual([400, ['Vælg mindst én enhed.']]);
    const units = offered.slice(0, 2);
    const given = await found.submit({ role: 'informed', units, ...day('from', [1, 12, 2026]) });
    expect(given.location).toBe(jonas);
    const person = await given.follow();
    expect(person.text()).toContain('Roller, der kommer');
    const roles = person.links().filter(({ href }) => /\/roller\/[0-9a-f-]{36}$/.test(href));
    expect(roles).toHaveLength(3);
    const elsewhere = await found.submit({ role: 'amr', units: [seeds.unit('nj-nordfjord-medicin')] });
    expect(elsewhere.status).toBe(403);
    const central = await found.submit({ role: 'administrator' });
    expect(central.status).toBe(403);
  });

  it('a role ends after a day, with a successor found by search, and a deputy stands in until then', async () => {
    const keeper = await portal.signIn(email.keeper);
    const jonas = `${list}/${await idOf(email.amr)}`;
    const sara = await idOf('sara@region.example');
    const person = await keeper.get(jonas);
    const role = person.links().find(({ href }) => /\/roller\/[0-9a-f-]{36}$/.test(href))?.href ?? '';
    const page = await keeper.get(role);
    const past = await page.submit({ when: 'day', ...day('lastDay', [1, 11, 2026]) });
    expect(past.errorSummary()[0]).toContain('allerede gået');
    const found = await page.submit({ when: 'day', find: 'sara', do: 'find' });
    const saved = await found.submit({ when: 'day', heir: sara, ...day('lastDay', [31, 12, 2026]) });
    expect(saved.location).toBe(jonas);
    expect((await saved.follow()).text()).toContain('Efterfølger: Sara Friis');
    const deputy = await keeper.get(`${role}/stedfortraeder`);
    const chosen = await deputy.submit({ find: 'sara', do: 'find' });
    const turned = await chosen.submit({
      heir: sara,
      ...day('from', [5, 12, 2026]),
      ...day('lastDay', [1, 12, 2026]),
    });
    expect(turned.errorSummary()).toEqual(['En rolle kan ikke ophøre, før den er begyndt.']);
    const stands = await chosen.submit({
      heir: sara,
      ...day('from', [1, 12, 2026]),
      ...day('lastDay', [5, 12, 2026]),
    });
    expect((await stands.follow()).text()).toContain('Stedfortræder: Sara Friis');
    expect((await keeper.get(`${list}/${sara}`)).text()).toContain('Efterfølger for Jonas Lind');
  });

  it('nobody keeps their own role, and the last administrator stays one', async () => {
    const keeper = await portal.signIn(email.keeper);
    const own = await keeper.get(`${list}/${await idOf(email.keeper)}`);
    expect(own.links().filter(({ href }) => /\/roller\/[0-9a-f]/.test(href))).toEqual([]);
    const administrator = await portal.signIn(email.administrator);
    const self = await administrator.get(`${list}/${await idOf(email.administrator)}`);
    const role = self.links().find(({ href }) => /\/roller\/[0-9a-f-]{36}$/.test(href))?.href ?? '';
    const refused = await (await administrator.get(role)).submit({ when: 'now' });
    expect(refused.errorSummary()).toEqual([
      'Der skal altid være en administrator. Giv rollen til en anden først.',
    ]);
  });

  it('somebody is invited to a role by mail; a known address gets the role, another’s name is refused', async () => {
    const keeper = await portal.signIn(email.keeper);
    const page = await keeper.get(`${list}/ny`);
    const found = await page.submit({ role: 'tr', find: 'akut', do: 'find' });
    const units = found.$('input[name=units]').first().attr('value') ?? '';
    const invited = await found.submit({ name: 'Ny Rep', email: 'ny.rep@region.example', role: 'tr', units });
    expect([invited.status, (await invited.follow()).heading()]).toEqual([303, 'Ny Rep']);
    const [mail] = await mailsOrdered(portal.get(Database), { kind: 'identity.invitation' });
    expect([mail?.to, mail?.text.includes('Vivi Sandholt har inviteret dig')]).toEqual([
      'ny.rep@region.example',
      true,
    ]);
    const wrong = await found.submit({ name: 'En Anden', email: email.amr, role: 'tr', units });
    expect(wrong.errorSummary()[0]).toContain('et andet navn');
    const known = await found.submit({ name: 'Jonas  lind', email: email.amr, role: 'tr', units });
    expect(known.location).toBe(`${list}/${await idOf(email.amr)}`);
  });

  it('a file is read and shown before it is taken in; a wrong one keeps to its page', async () => {
    const keeper = await portal.signIn(email.keeper);
    const page = await keeper.get(`${list}/filer`);
    const wrong = await page.upload('file', { name: 'x.csv', bytes: Buffer.from('navn;rolle\nx;y') });
    expect([wrong.status, wrong.errorSummary()[0]]).toEqual([
      400,
      expect.stringContaining('mangler kolonnen'),
    ]);
    expect((await page.submit({})).errorSummary()).toEqual(['Vælg en fil ved »Fil«.']);
    const table =
      'navn;e-mail;rolle;enhed;fra;til\nÅse Fil;aase@fil.example;AMR;sj-demo-akut;1.12.2026;\nBo;bo@fil.example;AMR;findes-ikke;1.12.2026;\n';
    const sent = await page.upload('file', { name: 'å.csv', bytes: Buffer.from(table, 'latin1') });
    const preview = await sent.follow();
    expect(preview.text()).toContain('1 nye personer, 1 nye roller');
    expect(preview.text()).toContain('Der er ingen enhed med koden »findes-ikke«.');
    const waiting = await (await preview.submit({})).follow();
    expect(waiting.text()).toContain('Filen bliver lagt ind lige nu');
    expect((await keeper.get(`${list}?q=aase`)).text()).not.toContain('Åse Fil');
    await portal.get(DueWorkSweeper).sweep(await portal.get(DomainClock).now());
    const taken = await keeper.get(waiting.path);
    expect([taken.heading(), taken.text().includes('1 nye personer')]).toEqual(['Filen er hentet ind', true]);
    expect((await keeper.get(`${list}?q=aase`)).text()).toContain('Åse Fil');
    const another = await portal.signIn(email.administrator);
    expect((await another.get(taken.path)).status).toBe(404);
  });

  it('the API does the same by the same rules', async () => {
    const keeper = await portal.api(email.keeper);
    const listed = await keeper.get('/people?q=jonas');
    expect(listed.body).toMatchObject({ total: 1, items: [{ name: 'Jonas Lind' }] });
    const jonas = await idOf(email.amr);
    expect((await keeper.get(`/people/${await idOf(email.away)}`)).status).toBe(404);
    const given = await keeper.post('/roles', {
      personId: jonas,
      role: 'anchor',
      unitIds: [seeds.unit('sj-demo')],
      from: '2027-01-01',
    });
    expect(given.status).toBe(201);
    const [roleId] = given.body['ids'] as string[];
    const wrong = await keeper.post('/roles', {
      personId: jonas,
      role: 'role_keeper',
      unitIds: [seeds.unit('sj-demo')],
      from: '2027-01-01',
    });
    expect([wrong.status, wrong.body['code']]).toEqual([422, 'people.only-region']);
    const ended = await keeper.post(`/roles/${roleId}/end`, { when: 'day', lastDay: '2027-03-31' });
    expect(ended.status).toBe(201);
    const roles = (await keeper.get(`/people/${jonas}/roles`)).body['items'] as {
      id: string;
      lastDay: string;
    }[];
    expect(roles.find(({ id }) => id === roleId)?.lastDay).toBe('2027-03-31');
    const other = await keeper.post('/invitations', {
      name: 'Api Rep',
      email: 'api.rep@region.example',
      role: 'amr',
      unitIds: [seeds.unit('sj-demo-akut')],
      from: '2026-11-20',
    });
    expect([other.status, other.body['invited']]).toEqual([201, true]);
    const open = (await keeper.get('/invitations')).body['items'] as { email: string }[];
    expect(open.map((one) => one.email)).toContain('api.rep@region.example');
  });

  it('a name is put right by a keeper; an invitation is sent again, but not at once', async () => {
    const keeper = await portal.signIn(email.keeper);
    const person = await keeper.get(`${list}/${await idOf('ny.rep@region.example')}`);
    const page = await keeper.get(hrefOf(person, 'Ret navnet'));
    expect((await page.submit({ name: '  ' })).status).toBe(400);
    expect((await (await page.submit({ name: 'Nynne Rep' })).follow()).heading()).toBe('Nynne Rep');
    const again = await keeper.get(hrefOf(person, 'Send invitationen til ny.rep@region.example igen'));
    expect((await again.submit({})).status).toBe(429);
    await portal.get(Database).query(`UPDATE one_time_link SET issued_at = issued_at - interval '1 hour'`);
    expect((await again.submit({})).status).toBe(303);
    const mails = await mailsOrdered(portal.get(Database), { kind: 'identity.invitation' });
    expect(mails.filter(({ to }) => to === 'ny.rep@region.example')).toHaveLength(2);
    expect((await keeper.get(`${list}/${await idOf(email.amr)}/laeg-sammen`)).status).toBe(403);
  });

  it('an account is closed and opened by an administrator from the person’s page', async () => {
    const administrator = await portal.signIn(email.administrator);
    const away = `${list}/${await idOf(email.away)}`;
    const close = await administrator.get(
      hrefOf(await administrator.get(away), `Luk brugeren ${email.away}`),
    );
    expect(close.text()).toContain('Roller, der ophører');
    const closed = await (await close.submit({})).follow();
    expect(closed.text()).toContain('lukket');
    expect(closed.text()).toContain('Har ingen rolle nu.');
    expect((await administrator.get(close.path)).status).toBe(404);
    const open = await administrator.get(hrefOf(closed, `Åbn brugeren ${email.away} igen`));
    expect((await (await open.submit({})).follow()).text()).toContain('kan logge ind');
  });

  it('have no role to judge and no factor to reset over the API but where there is one', async () => {
    const api = await portal.api(email.administrator);
    expect((await api.get('/stated-roles')).body).toEqual({ items: [], total: 0 });
    const none = '9b6e1f0a-0f0e-4a71-9d3e-1f2a3b4c5d6e';
    expect((await api.post(`/roles/${none}/judgements`, { right: true })).status).toBe(404);
    expect((await api.post(`/people/${none}/factor-resets`, { checked: 'known-phone' })).status).toBe(404);
  });
});
