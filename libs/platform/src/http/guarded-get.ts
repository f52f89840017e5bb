import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { get as httpGet, type IncomingMessage, type RequestOptions } from 'node:http';
import { get as httpsGet } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

/** Why something was not fetched. `refused`: an address one does not go to; `unreachable`: nobody answered in time. */
export const getProblems = [
  'refused',
  'unreachable',
  'status',
  'too-large',
  'too-many-redirects',
  'encoding',
] as const;
export type GetProblem = (typeof getProblems)[number];

/** Bytes of the answer, milliseconds for all of it, redirects followed; hosts of one's own net that may be asked all the same. */
export interface GetLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
  /** As in the address: 'exchange.region.example' or 'localhost:8080'. */
  readonly allowedHosts: readonly string[];
}

export interface Got {
  readonly text: string;
  /** The media type without its parameters, in lower case. */
  readonly type: string;
}

class Problem extends Error {
  constructor(readonly problem: GetProblem) {
    super(problem);
  }
}

/**
 * Fetches an address somebody typed, without becoming their way into our own net: http(s) on its usual port, to addresses of the
 * internet alone. What a name stands for is judged where the connection is made, and again at every redirect, so that neither a
 * name that changes its mind nor a friendly server leads elsewhere.
 */
export async function guardedGet(address: string, limits: GetLimits): Promise<Got | GetProblem> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    let url = allowedUrl(address, limits);
    for (let hops = 0; hops <= limits.redirects; hops += 1) {
      const response = await ask(url, limits, signal);
      const next = redirectOf(response);
      if (next === null) return await read(response, limits.bytes);
      response.destroy();
      url = allowedUrl(new URL(next, url).href, limits, url);
    }
    return 'too-many-redirects';
  } catch (error) {
    return error instanceof Problem ? error.problem : 'unreachable';
  }
}

const usualPorts = ['', '80', '443'];
const isOwn = (url: URL, { allowedHosts }: GetLimits) =>
  allowedHosts.includes(url.host) || allowedHosts.includes(url.hostname);

/** The address as it may be asked; a redirect never leads from an encrypted place to one that is not. */
function allowedUrl(address: string, limits: GetLimits, from?: URL): URL {
  if (!URL.canParse(address)) throw new Problem('refused');
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const plain = url.protocol === 'http:' && from?.protocol !== 'https:';
  const allowed =
    (url.protocol === 'https:' || plain) &&
    url.username === '' &&
    url.password === '' &&
    (isOwn(url, limits) || (usualPorts.includes(url.port) && (isIP(host) === 0 || isPublicAddress(host))));
  if (!allowed) throw new Problem('refused');
  return url;
}

/** The answer's head. */
function ask(url: URL, limits: GetLimits, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    signal,
    agent: false,
    headers: { Accept: '*/*', 'Accept-Encoding': 'identity', 'User-Agent': 'Samraad' },
    ...(isOwn(url, limits) ? {} : { lookup: publicLookup }),
  };
  const get = url.protocol === 'https:' ? httpsGet : httpGet;
  return new Promise((resolve, reject) => {
    get(url, options, resolve).on('error', reject);
  });
}

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Of what a name stands for, each must be public: of several, the connection may take any. */
function publicLookup(name: string, options: LookupOptions, found: Found): void {
  lookUp(name, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return found(error ?? new Problem('unreachable'), []);
    if (!addresses.every(({ address }) => isPublicAddress(address))) return found(new Problem('refused'), []);
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? '') : null;
}

async function read(response: IncomingMessage, most: number): Promise<Got> {
  const { statusCode, headers } = response;
  const stop = (problem: GetProblem): never => {
    response.destroy();
    throw new Problem(problem);
  };
  if (statusCode !== 200) stop('status');
  // Packed, a small answer could be a large one.
  if (![undefined, 'identity'].includes(headers['content-encoding'])) stop('encoding');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) stop('too-large');
    parts.push(part);
  }
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return { text: new TextDecoder().decode(Buffer.concat(parts)), type };
}
