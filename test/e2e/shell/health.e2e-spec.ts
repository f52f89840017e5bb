import request from 'supertest';
import { DataSource } from 'typeorm';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

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
    const source = portal.app.get(DataSource);
    const query = jest.spyOn(source, 'query').mockRejectedValue(new Error('gone'));
    const down = await ask('/health/ready');
    expect(down.status).toBe(503);
    expect(JSON.stringify(down.body)).not.toContain('gone');
    expect((await ask('/health/live')).status).toBe(200);
    query.mockRestore();
  });

  it('serves the look', async () => {
    const css = await request(portal.address).get('/assets/samraad.css');
    expect(css).toMatchObject({ status: 200, type: 'text/css' });
    expect((await request(portal.address).get('/assets/dkfds/css/dkfds.min.css')).status).toBe(200);
    expect((await request(portal.address).get('/assets/../package.json')).status).toBe(404);
    expect((await request(portal.address).get('/assets/%2e%2e/package.json')).status).toBe(404);
  });
});
