import { configDa } from './config.da';
import { readOidcIssuers } from './oidc-issuers';

/** The environment without what is empty. */
export type Given = Readonly<Record<string, string | undefined>>;

/** A setting that can't be used, and why in words. */
export interface ConfigProblem {
  readonly variable: string;
  readonly why: string;
}

const urlOf = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

/** Where people find the portal: a scheme and a host, since paths are ours. */
export function isBaseUrl(text: string): boolean {
  const url = urlOf(text);
  if (url === null || /[?#\s]/.test(text)) return false;
  return /^https?:$/.test(url.protocol) && url.host !== '' && url.pathname === '/' && !url.username;
}

/** A database's address; host and name may be left to the driver. */
export const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:$/.test(urlOf(text)?.protocol ?? '');

/** A mail server's address. */
export function isSmtpUrl(text: string): boolean {
  const url = urlOf(text);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}

/** A host as an address names it, perhaps with its port: never a path, a scheme or a pattern. */
export const isHost = (text: string): boolean =>
  urlOf(`http://${text}`)?.host === text && !text.includes('*');

const fewestSigns = 10;
const wellKnown = /only-for-tests|change.?me|skift.?mig|example|eksempel|password|adgangskode|123456|abcdef/i;

/** Whether somebody could guess it: few signs, one piece again and again, or the words examples use. */
export const isWeakSecret = (secret: string): boolean =>
  new Set(secret).size < fewestSigns || /^(.{1,16}?)\1+$/.test(secret) || wellKnown.test(secret);

/** What is wrong though each value is well formed: pairs that contradict each other, and what only production must not have. */
export function contradictions(given: Given): ConfigProblem[] {
  const production = given['NODE_ENV'] === 'production';
  return [...smtpPort(given), ...issuers(given, production), ...(production ? inProduction(given) : [])];
}

function smtpPort({ SMTP_URL }: Given): ConfigProblem[] {
  const { protocol, port } = urlOf(SMTP_URL ?? '') ?? { protocol: '', port: '' };
  const crossed =
    (protocol === 'smtp:' && port === '465') || (protocol === 'smtps:' && ['25', '587'].includes(port));
  return crossed ? [{ variable: 'SMTP_URL', why: configDa.smtpPort }] : [];
}

function issuers({ OIDC_ISSUERS = '[]' }: Given, production: boolean): ConfigProblem[] {
  const read = readOidcIssuers(OIDC_ISSUERS, production);
  return 'why' in read ? [{ variable: 'OIDC_ISSUERS', why: read.why }] : [];
}

function inProduction(given: Given): ConfigProblem[] {
  const { BASE_URL, SESSION_SECRET = '', SAMRAAD_DEMO, PORT, TRUST_PROXY } = given;
  const wrong: readonly (readonly [string, boolean, string])[] = [
    ['SAMRAAD_DEMO', SAMRAAD_DEMO === '1', configDa.demo],
    ['BASE_URL', BASE_URL === undefined, configDa.missing],
    ['BASE_URL', /^http:/i.test(BASE_URL ?? ''), configDa.https],
    ['SESSION_SECRET', SESSION_SECRET.length >= 32 && isWeakSecret(SESSION_SECRET), configDa.weakSecret],
    ['PORT', PORT !== undefined && Number(PORT) === 0, configDa.fixedPort],
    ['TRUST_PROXY', TRUST_PROXY?.trim() === '0', configDa.noProxy],
  ];
  return wrong.flatMap(([variable, is, why]) => (is ? [{ variable, why }] : []));
}
