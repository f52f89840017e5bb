import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { addressOf, CONFIG, type Config } from '@samraad/platform';
import { csrfSync } from 'csrf-sync';
import type { Request, RequestHandler, Response } from 'express';
import { cookieOf } from './cookies';
import { masked, unmasked } from './csrf-mask';

/**
 * csrf-sync over two keepers of the token: the session of a signed-in person, and a signed cookie for everyone else,
 * so that the sign-in form is protected and no session is made for mere readers.
 */
@Injectable()
export class Csrf {
  readonly protect: RequestHandler;
  private readonly cookieName: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.cookieName = config.production ? '__Host-samraad-form' : 'samraad-form';
    this.protect = csrfSync({
      getTokenFromRequest: (req) => tokenIn(req),
      getTokenFromState: (req) => this.kept(req),
      storeTokenInState: () => undefined,
      skipCsrfProtection: signsOut,
    }).csrfSynchronisedProtection as unknown as RequestHandler;
  }

  /** The token as the forms of this page carry it: the kept one, else a fresh one that `keep` then keeps. */
  tokenFor(req: Request): string {
    return masked(this.kept(req) ?? newToken());
  }

  /** Whether what was sent carries the kept token. */
  holds(req: Request): boolean {
    const [given, kept] = [tokenIn(req), this.kept(req)];
    return given !== undefined && given === kept;
  }

  /** Keeps the token a page shows, where it is not kept already. */
  keep(req: Request, res: Response, shown: string): void {
    const token = unmasked(shown);
    if (this.kept(req) === token) return;
    const value = `${token}.${this.sign(token)}`;
    res.cookie(this.cookieName, value, {
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.production,
      path: '/',
    });
  }

  forget(res: Response): void {
    res.clearCookie(this.cookieName, { path: '/', secure: this.config.production });
  }

  /** The token that is kept: what a stranger's browser is known by from one form to the next. */
  kept(req: Request): string | undefined {
    const session = req.session as Request['session'] | undefined;
    if (session?.csrfToken) return session.csrfToken;
    const [token = '', signature = ''] = (cookieOf(req, this.cookieName) ?? '').split('.');
    const expected = Buffer.from(this.sign(token));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given) ? token : undefined;
  }

  private sign(token: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(`form ${token}`).digest('base64url');
  }
}

export const newToken = (): string => randomBytes(32).toString('base64url');

/** A page that is open since before the session began must still let one out: that page asks for itself. */
const signsOut = (req: { readonly path: string }): boolean => req.path === addressOf('sign-out');

function tokenIn(req: Request): string | undefined {
  const token = (req.body as Record<string, unknown> | undefined)?.['_csrf'];
  return typeof token === 'string' ? unmasked(token) : undefined;
}
