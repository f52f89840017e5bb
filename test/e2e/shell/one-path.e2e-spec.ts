import { seedScheme } from '@samraad/scheme/testing';
import type { ApiClient } from '../../support/api-client';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { anyUnit, SampleModule } from './support/sample.module';

const caseId = 'aaaaaaaa-6e0d-4e57-8c57-2d8e4b8a1c11';
const email = 'leder@region.example';

describe('a path has one spelling', () => {
  let portal: PortalApp;
  let leader: ApiClient;

  beforeAll(async () => {
    portal = await createPortalApp({}, [SampleModule]);
    const unitId = (await seedScheme(portal)).unit(anyUnit);
    await portal.person({ email, roles: [{ role: 'manager', unitId }] });
    leader = await portal.api(email);
  });
  afterAll(() => portal.close());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${portal.address}${path}`, { redirect: 'manual', ...init });

  it('knows no API in capitals, neither to a session nor to a token', async () => {
    const browser = await portal.signIn(email);
    for (const path of ['/API/v1/requests', '/api/V1/requests', '/api/v1/Requests', '/%61pi/v1/requests']) {
      expect([path, (await browser.get(path)).status]).toEqual([path, 404]);
      expect((await ask(path, { headers: { Authorization: 'Bearer nonsense' } })).status).not.toBe(200);
    }
    expect((await browser.get('/api/v1/requests')).status).toBe(401);
    expect((await browser.get('/HEALTH/live')).status).toBe(404);
  });

  it('does a submission once, however its address is written', async () => {
    const key = { 'Idempotency-Key': 'one-path' };
    const spellings = [caseId, caseId.toUpperCase(), `%61${caseId.slice(1)}`, `${caseId}/`];
    const answers = [];
    for (const one of spellings) answers.push(await leader.post(`/sample/${one}`, { title: 'a' }, key));
    expect(answers.map(({ status }) => status)).toEqual(spellings.map(() => 201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('answers HEAD as GET, without the body', async () => {
    const paths = [
      '/',
      '/sager',
      '/sager/',
      '/findes-ikke',
      '/log-ind',
      '/health/live',
      '/assets/samraad.css',
    ];
    for (const path of [...paths, '/api/v1/requests', '/api/v1/demo/clock', '/api/v1/findes-ikke']) {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
      const told = ({ status, headers }: Response) => ({
        path,
        status,
        ...Object.fromEntries(
          ['location', 'content-type', 'content-length', 'cache-control'].map((name) => [
            name,
            headers.get(name),
          ]),
        ),
      });
      expect(told(head)).toEqual(told(get));
      expect(await head.text()).toBe('');
    }
  });
});
