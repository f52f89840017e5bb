import {
  json,
  urlencoded,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { largestFileBytes, refuse, UncleanText } from '@samraad/platform';
import { takingOf } from '../web/shell/page/taking';
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

/** A file in base64, and its name. */
const asAttachment = json({ limit: Math.ceil((largestFileBytes * 4) / 3) + 64 * 1024 });
/** Where the API takes a whole file, as a text in its JSON. */
const filesInJson = [
  { path: /^\/api\/v1\/(?:[a-z-]+\/imports|slots\/calendars)$/, parser: large },
  { path: /^\/api\/v1\/requests\/[^/]+\/attachments$/, parser: asAttachment },
] as const;
const isSignedIn = (req: Request) => (req as PortalRequest).viewer !== null;

/**
 * Pages take forms, the API takes JSON, at most 256 kB; where a file is asked for, as much as it may be, and only of somebody
 * signed in, unless it says otherwise.
 * Anything else is 415.
 */
export const bodyParsers: RequestHandler = (req: Request, res: Response, next: NextFunction) => {
  if (!hasBody(req)) return next();
  const api = isApi(req);
  const asked = api ? null : takingOf(req.path);
  const taking = asked?.byAnyone || isSignedIn(req) ? asked : null;
  if (taking && req.is('multipart/form-data')) return formWithFiles(req, taking, next);
  const wanted = api ? ['application/json', 'application/*+json'] : ['application/x-www-form-urlencoded'];
  if (!req.is(wanted)) refuse('portal.wrong-content-type', {}, 415);
  const largeOne = api && isSignedIn(req) ? filesInJson.find(({ path }) => path.test(req.path)) : undefined;
  (largeOne?.parser ?? (api ? asJson : asForm))(req, res, next);
};
