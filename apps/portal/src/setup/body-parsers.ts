import {
  json,
  urlencoded,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { refuse, UncleanText } from '@samraad/platform';
import { isApi } from '../web/shell/portal-request';

const limit = '256kb';
const asJson = json({ limit, strict: false, type: ['application/json', 'application/*+json'] });
const asForm = urlencoded({ limit, extended: false, verify: wellEncoded });

/** A form's bytes must be percent-encoded right: half an encoding would be stored as something nobody typed. */
function wellEncoded(_req: unknown, _res: unknown, bytes: Buffer): void {
  try {
    decodeURIComponent(bytes.toString('latin1'));
  } catch {
    throw new UncleanText('body');
  }
}

const hasBody = (req: Request) =>
  req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;

/** Pages take forms, the API takes JSON, at most 256 kB; anything else is 415. */
export const bodyParsers: RequestHandler = (req: Request, res: Response, next: NextFunction) => {
  if (!hasBody(req)) return next();
  const api = isApi(req);
  const wanted = api ? ['application/json', 'application/*+json'] : ['application/x-www-form-urlencoded'];
  if (!req.is(wanted)) refuse('portal.wrong-content-type', {}, 415);
  (api ? asJson : asForm)(req, res, next);
};
