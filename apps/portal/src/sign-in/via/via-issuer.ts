import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { awayForSeconds, ExternalSignIns, isStrong } from '@samraad/identity';
import { addressOf, CONFIG, type Config, isRefusal, type Refusal } from '@samraad/platform';
import type { Request, Response } from 'express';
import { cookieOf } from '../../setup/cookies';
import { IssuerConnections, openidClient } from './issuer-connections';
import { type IssuerAsked, Issuers } from './issuers';
import { faultOf, refusalOf } from './via-faults';

/** What somebody goes to an issuer for: to sign in, or to link the account of theirs. */
export interface Errand {
  readonly returnTo: string;
  readonly accountId: string | null;
}

/** Whom an issuer says somebody is, proved. */
export interface IssuersAnswer extends Errand {
  readonly subject: string;
  readonly strong: boolean;
}

/** Why an answer came to nothing, and what it was for. */
export class CameToNothing {
  constructor(
    readonly refusal: Refusal,
    readonly linking: boolean,
  ) {}
}

/** Signing in through an issuer: authorization code with PKCE, state and nonce (OpenID Connect Core, RFC 9207, RFC 9700). */
@Injectable()
export class ViaIssuer {
  private readonly logger = new Logger('SignInVia');
  private readonly cookie: string;

  constructor(
    private readonly issuers: Issuers,
    private readonly connections: IssuerConnections,
    private readonly away: ExternalSignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.cookie = config.production ? '__Host-samraad-via' : 'samraad-via';
  }

  /** The address to send the browser to, once the errand is remembered; else why not. */
  async begin(req: Request, res: Response, issuer: IssuerAsked, errand: Errand): Promise<URL | Refusal> {
    try {
      const said = await this.connections.to(issuer);
      const oidc = await openidClient();
      const [state, nonce, verifier] = [
        oidc.randomState(),
        oidc.randomNonce(),
        oidc.randomPKCECodeVerifier(),
      ];
      const browser = this.browserOf(req) ?? randomBytes(16).toString('base64url');
      const what = { state, nonce, verifier, browser, issuerKey: issuer.key, address: req.ip ?? '' };
      const slow = await this.away.begin({ ...what, ...errand });
      if (slow !== null) return slow;
      this.keep(res, browser);
      return oidc.buildAuthorizationUrl(said, {
        redirect_uri: this.backAt(req, issuer),
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(issuer.askAgain && { prompt: 'login' }),
      });
    } catch (error) {
      return this.failed(error, issuer);
    }
  }

  /** What an issuer answered, taken once and proved; else why not. */
  async comeBack(req: Request, issuer: IssuerAsked): Promise<IssuersAnswer | CameToNothing> {
    const url = new URL(this.backAt(req, issuer) + new URL(req.originalUrl, 'http://here.invalid').search);
    const state = url.searchParams.get('state') ?? '';
    const browser = this.browserOf(req) ?? '';
    const begun = await this.away.take({ state, browser, issuerKey: issuer.key, address: req.ip ?? '' });
    if (isRefusal(begun)) return new CameToNothing(begun, false);
    try {
      const oidc = await openidClient();
      const tokens = await oidc.authorizationCodeGrant(await this.connections.to(issuer), url, {
        expectedState: state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('an id_token was expected, and none came');
      const { returnTo, accountId } = begun;
      const strong = isStrong({ acr: claims['acr'], amr: claims['amr'] }, issuer);
      return { returnTo, accountId, subject: claims.sub, strong };
    } catch (error) {
      return new CameToNothing(this.failed(error, issuer), begun.accountId !== null);
    }
  }

  private failed(error: unknown, issuer: IssuerAsked): Refusal {
    const why = refusalOf(error, issuer.label);
    if (why.status >= 500) {
      this.connections.forget(issuer);
      this.logger.warn({ msg: 'an issuer is no help', issuer: issuer.key, fault: faultOf(error) });
    }
    return why;
  }

  private backAt(req: Request, { key }: IssuerAsked): string {
    return this.issuers.originOf(req) + addressOf('sign-in.back', { issuer: key });
  }

  private browserOf(req: Request): string | null {
    const value = cookieOf(req, this.cookie) ?? '';
    return /^[\w-]{22}$/.test(value) ? value : null;
  }

  /** Lax, not strict: the browser comes back from another site. */
  private keep(res: Response, browser: string): void {
    const { production } = this.config;
    const maxAge = awayForSeconds * 1000;
    res.cookie(this.cookie, browser, {
      httpOnly: true,
      sameSite: 'lax',
      secure: production,
      path: '/',
      maxAge,
    });
  }
}
