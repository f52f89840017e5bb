import { Database, DomainClock } from '@samraad/platform';
import type { INestApplication } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { DemoStatus } from '../web/shell/demo-status';
import { isApi } from '../web/shell/portal-request';

/**
 * One request's reads of the database are asked once, and together (ADR 32). What time it is, and what the demo's bar
 * counts, every page asks: they go along with the session.
 */
export function requestReads(app: INestApplication): RequestHandler {
  const [db, clock, demo] = [app.get(Database), app.get(DomainClock), app.get(DemoStatus)];
  return (req, _res, next) => {
    if (req.path.startsWith('/health/')) return next();
    db.duringRequest(() => {
      // Whoever needs the answer asks again, and hears what went wrong.
      clock.now().catch(() => undefined);
      if (!isApi(req)) demo.mailCount().catch(() => undefined);
      next();
    });
  };
}
