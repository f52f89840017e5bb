import { Injectable } from '@nestjs/common';
import type { Configuration } from 'openid-client';
import { type IssuerAsked, originsOf } from './issuers';

/** How long we wait for an issuer, in seconds, and how far its clock may be from ours. */
const patience = 5;
const clocksApart = 30;
/** How long what an issuer says of itself is believed. */
const hour = 3_600_000;

/** An issuer sends browsers to a place its configuration does not name. */
export class IssuerElsewhere extends Error {}

/** The library, loaded when somebody first signs in this way: a start does not wait for it. */
export const openidClient = () => import('openid-client');

/** What issuers say of themselves, asked when it is first needed and then once an hour; a failure is not remembered. */
@Injectable()
export class IssuerConnections {
  private readonly found = new Map<string, { readonly at: number; readonly said: Promise<Configuration> }>();

  /** Throws what the library throws, or IssuerElsewhere. Many who ask at once ask once. */
  to(issuer: IssuerAsked): Promise<Configuration> {
    const known = this.found.get(issuer.foundAt);
    if (known && Date.now() - known.at < hour) return known.said;
    const said = discover(issuer);
    this.found.set(issuer.foundAt, { at: Date.now(), said });
    said.catch(() => this.forget(issuer));
    return said;
  }

  /** It did not do as it says: next time it is asked anew (its keys or addresses may have changed). */
  forget({ foundAt }: IssuerAsked): void {
    this.found.delete(foundAt);
  }
}

async function discover(issuer: IssuerAsked): Promise<Configuration> {
  const oidc = await openidClient();
  const { clientId, clientSecret, foundAt } = issuer;
  const insecure = new URL(foundAt).protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  const said = await oidc.discovery(
    new URL(foundAt),
    clientId,
    { client_secret: clientSecret, [oidc.clockTolerance]: clocksApart },
    oidc.ClientSecretBasic(clientSecret),
    // Its signature is looked at too, though TLS already says whose word it is.
    { timeout: patience, execute: [...insecure, oidc.enableNonRepudiationChecks] },
  );
  const { authorization_endpoint: there = '' } = said.serverMetadata();
  const allowed = originsOf({ issuer: foundAt, origins: issuer.origins });
  if (!URL.canParse(there) || !allowed.includes(new URL(there).origin)) throw new IssuerElsewhere();
  return said;
}
