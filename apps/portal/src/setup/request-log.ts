import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { PinoLogger } from 'nestjs-pino';
import type { PortalRequest } from '../web/shell/portal-request';

/** Gives every request an id, and logs one line when it is answered: no names, no addresses typed, no bodies. */
export function requestLog(logger: PinoLogger): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    const request = req as PortalRequest;
    const started = performance.now();
    request.requestId = randomUUID();
    request.viewer = null;
    res.setHeader('X-Request-Id', request.requestId);
    res.on('close', () => {
      if (req.path.startsWith('/assets/') || req.path.startsWith('/health/')) return;
      const { requestId } = request;
      const ms = Math.round(performance.now() - started);
      const aborted = res.writableEnded ? {} : { aborted: true };
      logger.logger.info(
        { requestId, method: req.method, route: routeOf(req), status: res.statusCode, ms, ...aborted },
        'request',
      );
    });
    next();
  };
}

/** The pattern, never the address: a path may hold ids, a query what somebody searched for. */
const routeOf = (req: Request): string => (req.route as { path?: string } | undefined)?.path ?? 'none';
