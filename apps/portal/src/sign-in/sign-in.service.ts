import { Inject, Injectable } from '@nestjs/common';
import { CheckPassword, isWhole, type Method, PeopleReader, type Viewer } from '@samraad/identity';
import { addressOf, CONFIG, isRefusal, newId, type Config, type Refusal } from '@samraad/platform';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Authenticator } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import { Csrf, newToken } from '../setup/csrf';
import { sessionCookie } from '../setup/session';
import type { PortalRequest } from '../web/shell/portal-request';
import { deviceWords } from './device-words';
import { KnownDevices } from './known-devices';

/** Signs people in and out of a browser session, through passport-local. One passport per app, none shared. */
@Injectable()
export class SignIn {
  private readonly passport = new Authenticator();

  constructor(
    private readonly checkPassword: CheckPassword,
    private readonly people: PeopleReader,
    private readonly csrf: Csrf,
    private readonly devices: KnownDevices,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.passport.use(this.localStrategy());
    this.passport.serializeUser(
      (req: Request, user: Express.User, done: (error: unknown, id?: unknown) => void) => {
        req.session.signedInAt = Date.now();
        req.session.csrfToken = newToken();
        req.session.signInId = newId();
        req.session.device = deviceWords(req.get('user-agent') ?? '');
        done(null, (user as Viewer).accountId);
      },
    );
    this.passport.deserializeUser((accountId: string, done) => {
      this.people.viewer(accountId).then((viewer) => done(null, viewer ?? false), done);
    });
  }

  /** Sets `req.viewer` from the session. */
  readonly fromSession: RequestHandler = (req: Request, res: Response, next: NextFunction) => {
    const session = this.passport.session() as RequestHandler;
    session(req, res, (error?: unknown) => {
      const asked = req as PortalRequest;
      asked.viewer = (req.user as Viewer | undefined) ?? null;
      const { proof } = req.session ?? {};
      asked.proof = proof === undefined ? null : { at: new Date(proof.at), methods: proof.methods };
      next(error);
    });
  };

  /** Checks e-mail and password of the form; where to go once it is right, else why not. */
  byPassword(req: Request, res: Response, returnTo: string): Promise<string | Refusal> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, viewer: Viewer | false | null, info?: unknown) => {
        if (error) return reject(error as Error);
        if (!viewer) return resolve(info as Refusal);
        this.complete(req, res, viewer, ['password'], returnTo).then(resolve, reject);
      };
      (this.passport.authenticate('local', done) as RequestHandler)(req, res, reject);
    });
  }

  /**
   * Every way of signing in ends here, with what was proved: a session of its own for the account, or, where a second factor
   * is still to be shown, the page that asks for it. Answers where to go; `returnTo` is a path of this site.
   */
  async complete(
    req: Request,
    res: Response,
    viewer: Viewer,
    methods: readonly Method[],
    returnTo: string,
  ): Promise<string> {
    if (!isWhole(methods, viewer.factors)) {
      const { accountId } = viewer;
      await this.newSession(req);
      req.session.halfway = { accountId, methods, at: Date.now(), returnTo };
      return addressOf('sign-in.factor');
    }
    await this.begin(req, res, viewer, methods);
    return returnTo;
  }

  /** Whoever knew the id before does not know it now. */
  private newSession(req: Request): Promise<void> {
    return new Promise((resolve, reject) => {
      req.session.regenerate((error: unknown) => (error ? reject(error as Error) : resolve()));
    });
  }

  private async begin(
    req: Request,
    res: Response,
    viewer: Viewer,
    methods: readonly Method[],
  ): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      req.logIn(viewer, (error: unknown) => (error ? reject(error as Error) : resolve()));
    });
    req.session.proof = { at: Date.now(), methods };
    this.csrf.forget(res);
    this.devices.remember(req, res, viewer.email);
  }

  /** Ends the session for good. */
  async end(req: Request, res: Response): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      req.session.destroy((error: unknown) => (error ? reject(error as Error) : resolve()));
    });
    const { production } = this.config;
    res.clearCookie(sessionCookie(production), { path: '/', secure: production });
  }

  private localStrategy(): LocalStrategy {
    const fields = { usernameField: 'email', passwordField: 'password', passReqToCallback: true } as const;
    return new LocalStrategy(fields, (req, email, password, done) => {
      this.check(req, email, password).then(
        (result) => (isRefusal(result) ? done(null, false, result as never) : done(null, result)),
        done,
      );
    });
  }

  private async check(req: Request, email: string, password: string): Promise<Viewer | Refusal> {
    const device = this.devices.deviceOf(req, email);
    const account = await this.checkPassword.execute({ email, password, address: req.ip ?? '', device });
    if (isRefusal(account)) return account;
    const viewer = await this.people.viewer(account);
    if (viewer === null) throw new Error('an account was checked and then gone');
    return viewer;
  }
}
