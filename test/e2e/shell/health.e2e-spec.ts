import request from 'supertest';
import { Client } from 'pg';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

/** Takes the real database away from everybody, or gives it back. */
async function setDatabase(url: string, where: 'away' | 'back'): Promise<void> {
  const admin = new URL(url);
  const name = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  const client = new Client({ connectionString: admin.toString() });
  await client.connect();
  await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${where === 'back'}`);
  const others = 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1';
  if (where === 'away') await client.query(others, [name]);
  await client.end();
}

describe('health', () => {
  let portal: PortalApp;
  beforeAll(async () => {
    portal = await createPortalApp();
  });
  afterAll(() => portal.close());

  it('lives and is ready, and says which part is not when it is not', async () => {
    const ask = (path: string) => request(portal.address).get(path);
    expect((await ask('/health/live')).body).toEqual({ status: 'ok' });
    const ready = await ask('/health/ready');
    expect(ready).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(ready.headers['set-cookie']).toBeUndefined();
    await setDatabase(portal.url, 'away');
    try {
      const down = await ask('/health/ready');
      expect(down.status).toBe(503);
      expect(JSON.stringify(down.body)).not.toContain(new URL(portal.url).pathname.slice(1));
      expect((await ask('/health/live')).status).toBe(200);
    } finally {
      await setDatabase(portal.url, 'back');
    }
    expect((await ask('/health/ready')).status).toBe(200);
  });

  it('serves the look at an address of this build, packed, to be kept for ever', async () => {
    const page = await request(portal.address).get('/om');
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(page.text) ?? [];
    expect(sheet).toMatch(/^\/assets\/[0-9a-f]{12}\/samraad\.css$/);
    const get = (path: string, how: string) => request(portal.address).get(path).set('Accept-Encoding', how);
    const plain = await get(sheet, 'identity');
    expect(plain.text).not.toContain('@import');
    for (const how of ['br', 'gzip']) {
      const css = await get(sheet, how);
      expect(css.headers).toMatchObject({
        'content-encoding': how,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'Accept-Encoding',
      });
      expect(css.text).toBe(plain.text);
      expect(Number(css.headers['content-length'])).toBeLessThan(plain.text.length / 4);
    }
    // What the one sheet points to is where it says: fonts and pictures, none of them elsewhere.
    const urls = [...plain.text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url);
    const files = [...new Set(urls.filter((url) => !/^(data:|#)/.test(url)))];
    expect(files.length).toBeGreaterThan(20);
    const folder = sheet.replace('samraad.css', '');
    for (const file of files)
      expect([file, (await request(portal.address).head(folder + file)).status]).toEqual([file, 200]);
  });

  it('serves the look', async () => {
    const css = await request(portal.address).get('/assets/samraad.css');
    expect(css).toMatchObject({ status: 200, type: 'text/css' });
    expect((await request(portal.address).get('/assets/dkfds/css/dkfds.min.css')).status).toBe(200);
    expect((await request(portal.address).get('/assets/../package.json')).status).toBe(404);
    expect((await request(portal.address).get('/assets/%2e%2e/package.json')).status).toBe(404);
  });
});
