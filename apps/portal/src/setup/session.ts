import { sessionIdleSeconds } from '@samraad/identity';
import type { Database } from '@samraad/platform';
import connectPgSimple from 'connect-pg-simple';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import { isApi } from '../web/shell/portal-request';

/** However busy, one signs in again after this long. */
const absoluteMilliseconds = 12 * 60 * 60 * 1000;
const touchEvery = 60_000;

const PgStore = connectPgSimple(session);

/** Pushes a session's end ahead at most once a minute: a read must not cost a write. */
class SparingStore extends PgStore {
  private readonly touched = new Map<string, number>();

  override touch(sid: string, data: session.SessionData, done?: () => void): void {
    const now = Date.now();
    if (now - (this.touched.get(sid) ?? 0) < touchEvery) return void done?.();
    if (this.touched.size > 10_000) this.touched.clear();
    this.touched.set(sid, now);
    // connect-pg-simple's types leave the session out of the callback's own order.
    super.touch(sid, data, done);
  }
}

/** Sessions of signed-in people in Postgres (system time); never for the API, never made for a mere reader. */
export function sessions(db: Database, options: { secret: string; production: boolean }): RequestHandler {
  // The store's door for whoever has connections already: something with `any(sql, params)`, as pg-promise has.
  const pgPromise = { any: (sql: string, params: readonly unknown[]) => db.queryAsIs(sql, params) };
  const handler = session({
    store: new SparingStore({
      pgPromise,
      tableName: 'session',
      ttl: sessionIdleSeconds,
      pruneSessionInterval: false,
    }),
    name: sessionCookie(options.production),
    secret: options.secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: options.production, path: '/' },
  });
  return (req: Request, res: Response, next: NextFunction) => {
    if (isApi(req) || req.path.startsWith('/health/')) return next();
    handler(req, res, (error?: unknown) => {
      if (error) return next(error);
      saveBeforeRedirect(req, res, next);
      endWhenOld(req, next);
    });
  };
}

export const sessionCookie = (production: boolean): string => (production ? '__Host-samraad' : 'samraad');

/**
 * A browser goes on as soon as it reads where to, and express-session answers that before it has saved: the next page would
 * not know what this one has put in the session (that a password may be chosen, that a proof was just given).
 */
function saveBeforeRedirect(req: Request, res: Response, next: NextFunction): void {
  const before = JSON.stringify(req.session);
  const end = res.end.bind(res) as (...args: unknown[]) => Response;
  const endOnceSaved = (...args: unknown[]): Response => {
    const session = req.session as Request['session'] | undefined;
    const leads = res.statusCode >= 300 && res.statusCode < 400;
    if (!leads || session === undefined || JSON.stringify(session) === before) return end(...args);
    session.save((error: unknown) => (error ? next(error) : end(...args)));
    return res;
  };
  res.end = endOnceSaved as typeof res.end;
}

function endWhenOld(req: Request, next: NextFunction): void {
  const { signedInAt } = req.session;
  if (signedInAt === undefined || Date.now() - signedInAt < absoluteMilliseconds) return next();
  req.session.regenerate((error: unknown) => next(error));
}
