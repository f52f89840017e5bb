import { z } from 'zod';
import { oidcDa as words } from './oidc.da';

/** Somebody whose word on who a person is the portal takes: an OpenID provider. */
export interface OidcIssuer {
  /** Its name in our addresses. */
  readonly key: string;
  /** Its name on buttons and in sentences: "Region Nordjylland". */
  readonly label: string;
  /** What it calls itself, which is where its configuration is found; accounts are linked by this and the subject. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Values of `acr`, and of `amr`, that tell of a second factor there. */
  readonly acrIsStrong: readonly string[];
  readonly amrIsStrong: readonly string[];
  /** Further origins it may send a browser through on the way. */
  readonly origins: readonly string[];
}

/** The issuers of a setting, or why in words it can't be used; the words never hold a value. */
export type ReadIssuers = { readonly issuers: readonly OidcIssuer[] } | { readonly why: string };

const most = 10;
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;
const textOf = (max: number, why: string) =>
  z.string(why).refine((text) => text === text.trim() && text !== '' && text.length <= max, why);
const values = (why: string) => z.array(textOf(200, why), why).max(20, why).default([]);

/** https; http only to this very machine, and never in production. */
function isPlace(text: string, production: boolean): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || /[?#\s]/.test(text) || url.username || url.password) return false;
  return (
    url.protocol === 'https:' || (url.protocol === 'http:' && !production && loopback.test(url.hostname))
  );
}
const isOrigin = (text: string, production: boolean): boolean =>
  isPlace(text, production) && new URL(text).origin === text;

const issuerSchema = (production: boolean) =>
  z.strictObject(
    {
      key: z.string(words.key).regex(/^[a-z0-9](-?[a-z0-9]){0,29}$/, words.key),
      label: textOf(60, words.label),
      issuer: z.string(words.issuer).refine((text) => isPlace(text, production), words.issuer),
      clientId: textOf(200, words.clientId),
      clientSecret: textOf(500, words.clientSecret),
      acrIsStrong: values(words.strong),
      amrIsStrong: values(words.strong),
      origins: z
        .array(
          z.string(words.origins).refine((text) => isOrigin(text, production), words.origins),
          words.origins,
        )
        .max(10, words.origins)
        .default([]),
    },
    // Its own message would name what somebody wrote in the wrong place.
    words.shape,
  );

/** Reads OIDC_ISSUERS: a list in JSON. */
export function readOidcIssuers(text: string, production: boolean): ReadIssuers {
  const listed = z.array(z.unknown()).max(most).safeParse(parsed(text));
  if (!listed.success) return { why: words.list };
  const issuers: OidcIssuer[] = [];
  for (const [index, one] of listed.data.entries()) {
    const read = issuerSchema(production).safeParse(one);
    if (!read.success) return { why: words.number(index + 1, read.error.issues[0]?.message ?? words.shape) };
    issuers.push(read.data);
  }
  const twice = (of: (issuer: OidcIssuer) => string) => new Set(issuers.map(of)).size < issuers.length;
  if (twice(({ key }) => key) || twice(({ issuer }) => issuer)) return { why: words.twice };
  return { issuers };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
