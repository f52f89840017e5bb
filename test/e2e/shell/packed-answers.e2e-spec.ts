import { testPassword } from '@samraad/identity/testing';
import { load } from 'cheerio';
import http, { type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
type Headers = Readonly<Record<string, string>>;

const unpack: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};
const textOf = ({ headers, body }: Answer) =>
  (unpack[headers['content-encoding'] ?? ''] ?? String)(body).toString();
/** A page without what is another text in each. */
const still = (answer: Answer) => textOf(answer).replace(/name="_(csrf|submission)" value="[^"]*"/g, '');
const tokenIn = (answer: Answer) => String(load(textOf(answer))('[name=_csrf]').first().val());

describe('answers on their way', () => {
  let portal: PortalApp;
  let signedIn: Headers;

  /** As bytes, which other clients unpack by themselves. */
  const ask = (path: string, headers: Headers = {}, method = 'GET', body = '') =>
    new Promise<Answer>((resolve, reject) => {
      const call = http.request(portal.address + path, { method, headers }, (res) => {
        const chunks: Buffer[] = [];
        res.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        res.on('end', () =>
          resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
        );
      });
      call.on('error', reject).end(body);
    });
  const cookies = ({ headers }: Answer) => ({
    Cookie: (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; '),
  });
  const send = (path: string, headers: Headers, fields: Headers) =>
    ask(
      path,
      { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      'POST',
      new URLSearchParams(fields).toString(),
    );

  beforeAll(async () => {
    portal = await createPortalApp();
    const { email } = await portal.person();
    const form = await ask('/log-ind');
    const fields = { _csrf: tokenIn(form), email, password: testPassword };
    signedIn = cookies(await send('/log-ind', cookies(form), fields));
  });
  afterAll(() => portal.close());

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0.1', 'gzip'],
  ])('are packed for a browser that takes %s as %s, and say so to what keeps them', async (takes, how) => {
    const plain = await ask('/om');
    const packed = await ask('/om', { 'Accept-Encoding': takes });
    expect(packed.headers).toMatchObject({ 'content-encoding': how, vary: 'Accept-Encoding' });
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(still(packed)).toBe(still(plain));
  });

  it.each(['identity', '', 'br;q=0, gzip;q=0', 'zstd'])('are plain for one that takes %j', async (takes) => {
    const { headers, body } = await ask('/om', { 'Accept-Encoding': takes });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers).toMatchObject({ vary: 'Accept-Encoding', 'content-length': String(body.length) });
  });

  it('are plain when they are small, or no text', async () => {
    for (const path of [
      '/health/live',
      '/assets/dkfds/fonts/IBMPlexSans/complete/woff2/IBMPlexSans-Regular.woff2',
    ]) {
      const { status, headers } = await ask(path, { 'Accept-Encoding': 'br' });
      expect([path, status, headers['content-encoding']]).toEqual([path, 200, undefined]);
    }
  });

  it('are packed for the API too, and when they say what is wrong', async () => {
    for (const path of ['/api/v1/openapi.json', '/findes-ikke']) {
      const { headers } = await ask(path, { 'Accept-Encoding': 'br' });
      expect([path, headers['content-encoding']]).toEqual([path, 'br']);
    }
  });

  it('have no body for HEAD, and no length that GET has not', async () => {
    const packed = await ask('/om', { 'Accept-Encoding': 'br' }, 'HEAD');
    expect(packed.body).toHaveLength(0);
    expect(packed.headers['content-length']).toBeUndefined();
    const plain = await ask('/om', { 'Accept-Encoding': 'identity' }, 'HEAD');
    expect(Number(plain.headers['content-length'])).toBeGreaterThan(1024);
  });

  it('are nothing at all when the reader has them', async () => {
    const first = await ask('/api/v1/openapi.json', { 'Accept-Encoding': 'br' });
    const again = await ask('/api/v1/openapi.json', {
      'Accept-Encoding': 'br',
      'If-None-Match': String(first.headers.etag),
    });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(again.headers['content-encoding']).toBeUndefined();
  });

  it('are packed once where they lie packed already', async () => {
    const sheet = load(textOf(await ask('/om')))('link[rel=stylesheet]').attr('href') ?? '';
    const { headers, body } = await ask(sheet, { 'Accept-Encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-length']).toBe(String(body.length));
    expect(brotliDecompressSync(body).toString()).toContain('{');
  });

  it('never show the token of a session as the same text twice, and take each of the texts', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map(() => ask('/om', { ...signedIn, 'Accept-Encoding': 'br' })),
    );
    const tokens = pages.map(tokenIn);
    expect(new Set(tokens).size).toBe(3);
    for (const _csrf of tokens) {
      const { status } = await send('/henvendelser/ny', signedIn, { _csrf });
      expect(status).not.toBe(403);
    }
    expect((await send('/henvendelser/ny', signedIn, { _csrf: `${tokens[0]}AA` })).status).toBe(403);
  });

  it.each(['cross-site', 'same-site'])(
    'are plain when another site (%s) makes one who is signed in ask',
    async (from) => {
      const headers = { 'Accept-Encoding': 'br', 'Sec-Fetch-Site': from };
      expect((await ask('/om', { ...headers, ...signedIn })).headers['content-encoding']).toBeUndefined();
      expect((await ask('/om', headers)).headers['content-encoding']).toBe('br');
      const own = { ...headers, ...signedIn, 'Sec-Fetch-Site': 'same-origin' };
      expect((await ask('/om', own)).headers['content-encoding']).toBe('br');
    },
  );
});
