import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database } from '@samraad/platform';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const list = '/administration/personer';

describe('two people who are one', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  const email = { administrator: 'soeren@samraad.example', amr: 'jonas@region.example' };
  const idOf = async (address: string) => {
    const [row] = await portal
      .get(Database)
      .query<{ id: string }>('SELECT person_id AS id FROM account WHERE email = $1', [address]);
    return row?.id ?? '';
  };

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    seeds = await seedCatalogue(portal);
    const unitId = seeds.unit('sj-demo-akut');
    await portal.person({ email: email.administrator, roles: [{ role: 'administrator' }] });
    await portal.person({ name: 'Jonas Lind', email: email.amr, roles: [{ role: 'amr', unitId }] });
    await portal.person({ email: 'sara@region.example', roles: [{ role: 'tr', unitId }] });
  });
  afterAll(() => portal.close());

  it('are found, shown before and after, and told with a reason', async () => {
    const administrator = await portal.signIn(email.administrator);
    const twin = await portal.person({
      name: 'Jonas K. Lind',
      email: 'jkl@region.example',
      roles: [{ role: 'tr', unitId: seeds.unit('sj-demo-medicin') }],
    });
    const jonas = await idOf(email.amr);
    const find = await administrator.get(`${list}/${jonas}/laeg-sammen?q=jkl@`);
    const preview = await administrator.get(
      find.links().find(({ href }) => href.includes('/laeg-sammen/'))?.href ?? '',
    );
    expect(preview.text()).toContain('jkl@region.example bliver lukket');
    expect((await preview.submit({ reason: '', sure: '' })).errorSummary()).toHaveLength(2);
    const told = await (await preview.submit({ reason: 'Det er ham selv.', sure: 'on' })).follow();
    expect(told.text()).toContain('jkl@region.example');
    const old = await administrator.get(`${list}/${twin.personId}`);
    expect(old.text()).toContain('Personen er lagt sammen med Jonas Lind');
    // Sent twice it is done once; what it would change is nothing any more.
    expect((await preview.submit({ reason: 'Det er ham selv.', sure: 'on' })).status).toBe(303);
    expect((await administrator.get(preview.path)).status).toBe(404);
    const mails = await mailsOrdered(portal.get(Database), { kind: 'identity.people-merged' });
    expect(mails.map(({ to }) => to).sort()).toEqual([email.amr, 'jkl@region.example'].sort());
  });

  it('are told over the API too, as are names and files', async () => {
    const administrator = await portal.api(email.administrator);
    const twin = await portal.person({ name: 'Sara F.', email: 'sf@region.example', roles: [] });
    const sara = await idOf('sara@region.example');
    const shown = await administrator.get(`/people/${sara}/merges/${twin.personId}`);
    expect(shown.body).toMatchObject({ obstacle: null, merged: { name: 'Sara F.' } });
    const merged = await administrator.post(`/people/${sara}/merges`, {
      mergedId: twin.personId,
      reason: 'Ringede.',
    });
    expect([merged.status, (merged.body['accounts'] as unknown[]).length]).toEqual([201, 2]);
    const named = await administrator.post(`/people/${sara}/name`, { name: 'Sara Friis Holm' });
    expect(named.body['name']).toBe('Sara Friis Holm');
    const file = await administrator.post('/people/imports', {
      csv: 'navn;e-mail;rolle;enhed;fra;til\nOle Api;ole@api.example;TR;sj-demo-akut;1.12.2026;\nx;y;z;;;\n',
    });
    expect(file.body).toMatchObject({ takenIn: false, counts: { people: 1, roles: 1, wrong: 1 } });
    const at = `/people-imports/${String(file.body['id'])}`;
    const rows = (await administrator.get(`${at}/rows?what=wrong`)).body;
    expect(rows).toMatchObject({ total: 1, items: [{ what: 'wrong', line: 3 }] });
    expect((await administrator.post(`${at}/applications`, {})).body['takenIn']).toBe(true);
    const role = (await administrator.get(`/people/${sara}/roles`)).body['items'] as { id: string }[];
    expect((await administrator.get(`/roles/${role[0]?.id}`)).body).toMatchObject({ personId: sara });
  });
});
