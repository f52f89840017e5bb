import { CONFIG, type Config, Database, DomainClock, Replica } from '@samraad/platform';
import type { INestApplication } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import onHeaders from 'on-headers';
import { DemoStatus } from '../web/shell/demo-status';
import { isApi, isReading } from '../web/shell/portal-request';
import { cookieOf } from './cookies';

/** Two portals' clocks are hardly more apart than this. */
const apart = 1_000;
const rememberedFor = 60_000;

/**
 * One request's reads of the database are asked once, and together (ADR 32). What time it is, and what the demo's bar
 * counts, every page asks: they go along with the session. A page that is read may be read from a replica once that has
 * all that its reader has written; when that was stands in a cookie.
 */
export function requestReads(app: INestApplication): RequestHandler {
  const [db, clock, demo, replica] = [
    app.get(Database),
    app.get(DomainClock),
    app.get(DemoStatus),
    app.get(Replica),
  ];
  const { production } = app.get<Config>(CONFIG);
  const name = production ? '__Host-samraad-written' : 'samraad-written';
  const copyFor = (req: Request) =>
    replica.exists && isReading(req) && !isApi(req) && replica.has(writtenAt(cookieOf(req, name)) + apart)
      ? replica
      : undefined;
  return (req: Request, res: Response, next) => {
    if (req.path.startsWith('/health/')) return next();
    db.duringRequest(() => {
      if (replica.exists)
        onHeaders(res, () => {
          if (!db.requestHasWritten) return;
          const options = { httpOnly: true, sameSite: 'lax', secure: production, path: '/' } as const;
          res.cookie(name, String(Date.now()), { ...options, maxAge: rememberedFor });
        });
      // Whoever needs the answer asks again, and hears what went wrong.
      clock.now().catch(() => undefined);
      if (!isApi(req)) demo.mailCount().catch(() => undefined);
      next();
    }, copyFor(req));
  };
}

/** An instant that nobody could have written at is none: whoever changes the cookie only reads the primary, or old pages. */
function writtenAt(text: string | undefined): number {
  const at = Number(text);
  return Number.isFinite(at) ? at : 0;
}
