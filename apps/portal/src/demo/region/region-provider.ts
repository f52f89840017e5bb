import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { addressOf } from '@samraad/platform';
import type { Provider } from 'oidc-provider';
import { demoPaths, demoRegionKey } from '../demo.paths';

/** Loaded when somebody first goes there, so that a demo starts without it. */
const load = () => import('oidc-provider');

/** The client it knows: the portal. */
export interface RegionsClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * The demo's own OpenID provider, »regionen«, as the browser finds it under one of this machine's names. Everything it
 * knows is in memory, and its keys are made anew: what it has said dies with the process, as a demo's sessions there may.
 */
export async function regionProvider(origin: string, client: RegionsClient): Promise<Provider> {
  const { Provider } = await load();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'demo' };
  return new Provider(origin + demoPaths.regionLogin, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [origin + addressOf('sign-in.back', { issuer: demoRegionKey })],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => addressOf('demo.region', { uid }) },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // The portal asks for who one is and nothing more: there is nothing to consent to.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: {
      Interaction: 600,
      Session: 3_600,
      Grant: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      AccessToken: 60,
    },
  });
}
