import type { ApiClient } from '../../support/api-client';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { seedScheme } from '@samraad/scheme/testing';
import { anyUnit, SampleModule } from './support/sample.module';

const caseId = 'aaaaaaaa-6e0d-4e57-8c57-2d8e4b8a1c11';
const path = `/sample/${caseId}`;

describe('the API as such', () => {
  let portal: PortalApp;
  let leader: ApiClient;
  let stranger: ApiClient;

  beforeAll(async () => {
    portal = await createPortalApp({}, [SampleModule]);
    const unitId = (await seedScheme(portal)).unit(anyUnit);
    await portal.person({ email: 'leder@region.example', roles: [{ role: 'manager', unitId }] });
    leader = await portal.api('leder@region.example');
    stranger = await portal.api();
  });
  afterAll(() => portal.close());

  it('tells nobody on the way to keep an answer', async () => {
    const answer = await fetch(`${portal.address}/api/v1/demo/clock`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('gives a token, takes it back, and knows no session', async () => {
    const given = await stranger.post('/auth/token', {
      email: 'leder@region.example',
      password: 'kun-til-afprøvning',
    });
    expect(given.status).toBe(200);
    expect(Date.parse(String(given.body['expiresAt']))).toBeGreaterThan(Date.now());
    const bearer = { Authorization: `Bearer ${String(given.body['accessToken'])}` };
    expect((await stranger.delete('/auth/token', bearer)).status).toBe(204);
    expect((await stranger.delete('/auth/token', bearer)).body).toMatchObject({
      status: 401,
      code: 'portal.bad-bearer',
    });
    const browser = await portal.signIn('leder@region.example');
    expect((await browser.postRaw(`/api/v1${path}`, '{"title":"x"}', 'application/json')).status).toBe(401);
  });

  it('says what is wrong with the sign-in', async () => {
    const wrong = await stranger.post('/auth/token', { email: 'leder@region.example', password: 'x' });
    expect(wrong).toMatchObject({ status: 401, body: { code: 'identity.wrong-sign-in' } });
    expect((await stranger.post('/auth/token', { email: 1 })).body).toMatchObject({
      status: 400,
      code: 'platform.invalid',
      errors: [
        { path: 'email', message: 'Feltet har den forkerte type; det skal være en tekst.' },
        { path: 'password', message: 'Feltet mangler.' },
      ],
    });
  });

  it.each([
    ['broken JSON', '{"title": ', 400, 'platform.broken-json'],
    ['NUL', '{"title": "\\u0000"}', 400, 'platform.unclean-text'],
    ['half a character', '{"title": "\\ud800"}', 400, 'platform.unclean-text'],
    ['no object', '[]', 400, 'platform.invalid'],
    ['a bare word', 'null', 400, 'platform.invalid'],
    ['a missing field', '{}', 400, 'platform.invalid'],
    ['a wrong type', '{"title": {"a": 1}}', 400, 'platform.invalid'],
    ['a text too long', `{"title": "${'x'.repeat(21)}"}`, 400, 'platform.invalid'],
    ['an unknown field', '{"title": "a", "role": "administrator"}', 400, 'platform.invalid'],
    ['depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400, 'platform.invalid'],
    ['too much', `{"title": "${'x'.repeat(300_000)}"}`, 413, 'platform.too-large'],
  ])('refuses %s with a problem', async (_name, sent, status, code) => {
    const answer = await leader.post(path, sent);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer).toMatchObject({ status, body: { type: 'about:blank', status, code } });
    expect(Object.keys(answer.body).sort()).toEqual(
      expect.arrayContaining(['code', 'detail', 'status', 'title', 'type']),
    );
  });

  it('ignores a prototype', async () => {
    expect((await leader.post(path, '{"title": "a", "__proto__": {"admin": true}}')).status).toBe(201);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('takes JSON only', async () => {
    const answer = await leader.post(path, 'title=a', {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    expect(answer).toMatchObject({ status: 415, body: { code: 'portal.wrong-content-type' } });
  });

  it('answers errors with their own status and code, and tells nothing of a defect', async () => {
    const defect = await leader.post(path, { title: 'fejl' });
    expect(defect).toMatchObject({ status: 500, body: { code: 'platform.unexpected' } });
    expect(JSON.stringify(defect.body)).not.toContain('secret');
    expect((await stranger.get('/nothing')).body).toMatchObject({ status: 404, code: 'platform.not-found' });
    expect((await stranger.post(path, { title: 'a' })).body).toMatchObject({ status: 401 });
  });

  it('does a repeated call once, and refuses its key for another body', async () => {
    const key = { 'Idempotency-Key': 'k-1' };
    const both = await Promise.all([1, 2].map(() => leader.post(path, { title: 'a' }, key)));
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect((await leader.post(path, { title: 'a' })).body).not.toEqual(both[0]?.body);
    expect((await leader.post(path, { title: 'b' }, key)).body).toMatchObject({
      status: 422,
      code: 'platform.key-reused',
    });
    const long = await leader.post(path, { title: 'a' }, { 'Idempotency-Key': 'x'.repeat(201) });
    expect(long.body).toMatchObject({ status: 400, code: 'portal.bad-idempotency-key' });
  });

  it('hides a case from those it does not concern', async () => {
    const other = '/sample/bbbbbbbb-6e0d-4e57-8c57-2d8e4b8a1c11';
    expect((await leader.post(other, { title: 'a' })).body).toMatchObject({ status: 404 });
    expect((await leader.post('/sample/nonsense', { title: 'a' })).body).toMatchObject({ status: 404 });
  });
});
