import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { decodeJwt, SignJWT, type JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';

/** What a provider is told to do wrong with the next id_token. */
type Bend = (claims: JWTPayload) => JWTPayload;

/** A real OpenID provider on loopback, which lets in whoever the test says is there. */
export interface TestIssuer {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next; null: nobody, and access is denied. */
  person: string | null;
  /** Signs the next id_tokens anew, with other claims. */
  bend: Bend | null;
  /** Signs with a key of nobody's. */
  forge: boolean;
  /** While it is down it answers 503. */
  down: boolean;
  /** How many requests it has had. */
  requests: number;
  /** Walks its pages from an authorization address; answers where it sends the browser back to. */
  walk(authorization: string): Promise<string>;
  close(): Promise<void>;
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Starts one; `backTo` are the portal's addresses it may send a browser to. */
export async function startIssuer(backTo: readonly string[], acr?: string): Promise<TestIssuer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const issuer = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const key = newKey();
  const clientSecret = randomBytes(16).toString('hex');
  const told: TestIssuer = {
    issuer,
    clientId: 'samraad',
    clientSecret,
    person: null,
    bend: null,
    forge: false,
    down: false,
    requests: 0,
    walk: (authorization) => walk(authorization),
    close: () => closed(server),
  };
  const provider = providerOf(told, key, backTo, acr);
  server.on('request', (req, res) => void answer(told, provider, key, req, res));
  return told;
}

function providerOf(told: TestIssuer, key: KeyObject, backTo: readonly string[], acr?: string): Provider {
  const jwk = { ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' };
  return new Provider(told.issuer, {
    clients: [
      {
        client_id: told.clientId,
        client_secret: told.clientSecret,
        redirect_uris: [...backTo],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['test'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ...(acr && { acrValues: [acr] }),
    claims: { openid: ['sub'], acr: null },
    interactions: { url: (_ctx, { uid }) => `/who/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
}

async function answer(
  told: TestIssuer,
  provider: Provider,
  key: KeyObject,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  told.requests += 1;
  if (told.down) return void res.writeHead(503).end();
  if (req.url?.startsWith('/who/')) {
    const { person } = told;
    const result =
      person === null ? { error: 'access_denied' } : { login: { accountId: person, remember: false } };
    return provider.interactionFinished(req, res, result);
  }
  if (req.url === '/token' && (told.bend || told.forge)) bendAnswer(told, key, res);
  await provider.callback()(req, res);
}

/** Signs the id_token of an answer anew before it leaves. */
function bendAnswer(told: TestIssuer, key: KeyObject, res: ServerResponse): void {
  const end = res.end.bind(res) as (text: string) => ServerResponse;
  res.end = ((body: unknown) => {
    void resigned(told, key, String(body)).then((text) => {
      res.removeHeader('content-length');
      end(text);
    });
    return res;
  }) as typeof res.end;
  const writeHead = res.setHeader.bind(res);
  res.setHeader = ((name: string, value: string) =>
    name.toLowerCase() === 'content-length' ? res : writeHead(name, value)) as typeof res.setHeader;
}

async function resigned(told: TestIssuer, key: KeyObject, body: string): Promise<string> {
  const tokens = JSON.parse(body) as Record<string, unknown>;
  if (typeof tokens['id_token'] !== 'string') return body;
  const claims = decodeJwt(tokens['id_token']);
  const signer = new SignJWT(told.bend?.(claims) ?? claims).setProtectedHeader({ alg: 'RS256', kid: 'test' });
  return JSON.stringify({ ...tokens, id_token: await signer.sign(told.forge ? newKey() : key) });
}

/** Follows redirects as a browser does while they stay at the issuer. */
async function walk(authorization: string): Promise<string> {
  const jar = new Map<string, string>();
  const { origin } = new URL(authorization);
  let at = authorization;
  for (let step = 0; step < 10; step += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const res = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of res.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
    const location = res.headers.get('location');
    if (location === null)
      throw new Error(`${at} answered ${res.status}: ${(await res.text()).slice(0, 300)}`);
    const next = new URL(location, at);
    if (next.origin !== origin) return next.href;
    at = next.href;
  }
  throw new Error('the issuer goes round in circles');
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
