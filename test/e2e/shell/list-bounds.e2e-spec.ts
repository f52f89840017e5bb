import { seedCatalogue } from '@samraad/catalogue/testing';
import type { Role } from '@samraad/identity';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

const sides = ['0', '-1', '10000', 'tekst', '1e9', '1000000000', ''];
const letters = ['a', 'x'.repeat(1000), '%', '\\'];

/** Every page with a list of several pages, and who reads it. */
const pages: readonly (readonly [address: string, role: Role])[] = [
  ['/sager', 'manager'],
  ['/kontrakter', 'coordinator'],
  ['/kontrakter', 'central_unions'],
  ['/regninger', 'coordinator'],
  ['/regninger', 'central_unions'],
  ['/rammer/min', 'coordinator'],
  ['/evalueringer', 'manager'],
  ['/evalueringer', 'coordinator'],
  ['/evalueringer', 'central_unions'],
  ['/frister', 'central_unions'],
  ['/paategninger', 'anchor'],
  ['/orienteringer', 'informed'],
  ['/indbakke', 'coordinator'],
  ['/mails', 'administrator'],
  ['/administration/personer', 'administrator'],
  ['/administration/personer', 'role_keeper'],
  ['/demo/post', 'administrator'],
];
const searched = ['/sager', '/indbakke', '/demo/post', '/administration/personer'];

interface Operation {
  readonly parameters?: readonly { readonly name: string }[];
}

describe('how much of a list is asked for', () => {
  let portal: PortalApp;
  const emailOf = (role: Role) => `${role.replaceAll('_', '-')}@region.example`;

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-11-20T13:10:00Z');
    const seeds = await seedCatalogue(portal);
    const place: Partial<Record<Role, object>> = {
      manager: { unitId: seeds.unit('sj-demo-akut') },
      informed: { unitId: seeds.unit('sj-demo-akut') },
      anchor: { unitId: seeds.unit('sj-demo') },
      role_keeper: { unitId: seeds.unit('sjaelland') },
      coordinator: { providerId: seeds.provider('joblife') },
    };
    for (const role of new Set(pages.map(([, one]) => one)))
      await portal.person({ email: emailOf(role), roles: [{ role, ...place[role] }] });
  });
  afterAll(() => portal.close());

  it.each(pages)('%s: any page number is a page, to %s', async (address, role) => {
    const browser = await portal.signIn(emailOf(role));
    const first = await browser.get(address);
    expect([address, first.status]).toEqual([address, 200]);
    for (const side of sides) {
      const page = await browser.get(`${address}?side=${side}`);
      expect([side, page.status, page.heading()]).toEqual([side, 200, first.heading()]);
    }
    for (const q of searched.includes(address) ? letters : []) {
      const page = await browser.get(`${address}?q=${encodeURIComponent(q)}`);
      expect([q, page.status, page.heading()]).toEqual([q, 200, first.heading()]);
    }
  });

  it('lists in the API say what is wrong, each of them alike', async () => {
    const clients = await Promise.all(
      (['coordinator', 'central_unions', 'manager', 'administrator'] as const).map((role) =>
        portal.api(emailOf(role)),
      ),
    );
    const { body } = await portal.api().then((api) => api.get('/openapi.json'));
    const listed = Object.entries(body['paths'] as Record<string, { readonly get?: Operation }>)
      .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'limit'))
      .map(([path]) => path.replace('/api/v1', ''))
      .filter((path) => !path.includes('{'));
    expect(listed.length).toBeGreaterThan(10);
    for (const path of listed) {
      const answers = await Promise.all(clients.map((client) => client.get(`${path}?limit=200`)));
      const client = clients[answers.findIndex(({ status }) => status === 200)];
      if (!client) throw new Error(`nobody may read ${path}`);
      for (const query of [
        'limit=0',
        'limit=-1',
        'limit=10000',
        'limit=tekst',
        'limit=1e9',
        'limit=',
        'offset=-1',
        'offset=1e9',
        'offset=x',
      ]) {
        const { status, body: problem } = await client.get(`${path}?${query}`);
        expect([path, query, status, problem['code']]).toEqual([path, query, 400, 'platform.invalid']);
      }
      const far = await client.get(`${path}?limit=1&offset=1000000`);
      expect([path, far.status, far.body['items']]).toEqual([path, 200, []]);
    }
  });

  it('a search in the API takes one letter, and says when it is too long', async () => {
    const client = await portal.api(emailOf('coordinator'));
    for (const list of ['/requests?q=', '/inbox?search=']) {
      const asked = async (words: string) => (await client.get(`${list}${words}`)).status;
      expect([list, await asked('a'), await asked('x'.repeat(1000))]).toEqual([list, 200, 400]);
    }
  });
});
