import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { guardedGet, type GetLimits } from './guarded-get';

/** What the server on this machine answers, by path. */
const pages: Record<string, (answer: ServerResponse) => void> = {
  '/fine': (answer) => answer.writeHead(200, { 'Content-Type': 'Text/Calendar; charset=utf-8' }).end('æ'),
  '/gone': (answer) => answer.writeHead(404).end('no'),
  '/large': (answer) => answer.writeHead(200).end(Buffer.alloc(5000)),
  '/endless': (answer) => {
    const more = () => answer.write(Buffer.alloc(1000), () => !answer.destroyed && setImmediate(more));
    answer.writeHead(200);
    more();
  },
  '/packed': (answer) => answer.writeHead(200, { 'Content-Encoding': 'gzip' }).end('x'),
  '/hangs': () => undefined,
  '/stalls': (answer) => void answer.writeHead(200).write('half'),
  '/once': (answer) => answer.writeHead(302, { Location: '/fine' }).end(),
  '/round': (answer) => answer.writeHead(301, { Location: '/round' }).end(),
  '/inside': (answer) => answer.writeHead(302, { Location: 'http://169.254.169.254/latest' }).end(),
  '/other-port': (answer) => answer.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
  '/nowhere': (answer) => answer.writeHead(302).end(),
};

describe('fetching what somebody typed', () => {
  let server: Server;
  let host: string;
  let limits: GetLimits;
  beforeAll(async () => {
    server = createServer((req, res) => pages[req.url ?? '']?.(res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    // Long enough for a busy machine: what never answers is asked with a limit of its own.
    limits = { bytes: 4000, milliseconds: 30_000, redirects: 2, allowedHosts: [host] };
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const got = (path: string) => guardedGet(`http://${host}${path}`, limits);

  it('reads what is there, with its kind, also after a redirect', async () => {
    expect(await got('/fine')).toEqual({ text: 'æ', type: 'text/calendar' });
    expect(await got('/once')).toMatchObject({ text: 'æ' });
  });

  it.each([
    ['/gone', 'status'],
    ['/large', 'too-large'],
    ['/endless', 'too-large'],
    ['/packed', 'encoding'],
    ['/round', 'too-many-redirects'],
    ['/inside', 'refused'],
    ['/other-port', 'refused'],
  ])('tells of %s that it is %s', async (path, problem) => {
    expect(await got(path)).toBe(problem);
  });

  it('waits no longer than it says for a server that never answers, or stops in the middle', async () => {
    const short = { ...limits, milliseconds: 100 };
    expect(await guardedGet(`http://${host}/hangs`, short)).toBe('unreachable');
    expect(await guardedGet(`http://${host}/stalls`, short)).toBe('unreachable');
  });

  it.each([
    'http://127.0.0.1/x',
    'http://2130706433/x',
    'http://0x7f.1/x',
    'http://[::1]/x',
    'http://[::ffff:10.0.0.1]/x',
    'http://10.0.0.1/x',
    'https://name:word@calendar.example/x',
    'https://calendar.example:8443/x',
    'ftp://calendar.example/x',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'calendar.example/x',
    '',
  ])('does not go to %s', async (address) => {
    expect(await guardedGet(address, { ...limits, allowedHosts: [] })).toBe('refused');
  });

  it('does not go where a name leads into our own net', async () => {
    expect(await guardedGet('http://localhost/x', { ...limits, allowedHosts: [] })).toBe('refused');
  });
});
