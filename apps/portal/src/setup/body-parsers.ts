import {
  json,
  raw,
  urlencoded,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { refuse, UncleanText } from '@samraad/platform';
import { takesFile } from '../web/shell/page/taking';
import { isApi, type PortalRequest } from '../web/shell/portal-request';
import { formWithFiles, uploadLimit } from './form-with-files';

const limit = '256kb';
const asJson = json({ limit, strict: false, type: ['application/json', 'application/*+json'] });
const large = json({ limit: uploadLimit, type: ['application/json', 'application/*+json'] });
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

const asBytes = raw({ limit: uploadLimit, type: 'multipart/form-data' });
/** Where the API takes a whole file, as a text in its JSON. */
const imports = /^\/api\/v1\/[a-z-]+\/imports$/;
const isSignedIn = (req: Request) => (req as PortalRequest).viewer !== null;

/**
 * Pages take forms, the API takes JSON, at most 256 kB; where a file is asked for, 20 MB, and only of somebody signed in.
 * Anything else is 415.
 */
export const bodyParsers: RequestHandler = (req: Request, res: Response, next: NextFunction) => {
  if (!hasBody(req)) return next();
  const api = isApi(req);
  if (!api && takesFile(req.path) && isSignedIn(req) && req.is('multipart/form-data')) {
    return asBytes(req, res, (error?: unknown) => (error ? next(error) : formWithFiles(req, next)));
  }
  const wanted = api ? ['application/json', 'application/*+json'] : ['application/x-www-form-urlencoded'];
  if (!req.is(wanted)) refuse('portal.wrong-content-type', {}, 415);
  const largeOne = api && imports.test(req.path) && isSignedIn(req);
  (largeOne ? large : api ? asJson : asForm)(req, res, next);
};
