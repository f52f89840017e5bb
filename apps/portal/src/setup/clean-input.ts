import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { cleanDeep, cleanText, refuse } from '@samraad/platform';
import type { WithFiles } from './form-with-files';
import { onePath } from './one-path';

/** Before anything reads the address: broken percent-encoding and NUL are 400, and every path has one spelling (the query is cleaned here too). */
export const cleanAddress: RequestHandler = (req: Request, _res: Response, next: NextFunction) => {
  const [path = '', ...query] = req.originalUrl.split('?');
  cleanText(decodeURIComponent(path), 'path');
  cleanText(decodeURIComponent(query.join('?').replaceAll('+', ' ')), 'query');
  const asked = req.url.indexOf('?');
  req.url = asked < 0 ? onePath(req.url) : onePath(req.url.slice(0, asked)) + req.url.slice(asked);
  // Express 5 parses the query anew at every reading; this is the cleaned one, once.
  Object.defineProperty(req, 'query', { value: cleanDeep(req.query), writable: true, configurable: true });
  next();
};

/** After the body parser: every text of the body as it will be stored. Files are read by whoever asked for them. */
export const cleanBody: RequestHandler = (req: Request, _res: Response, next: NextFunction) => {
  if (req.body === undefined) return next();
  try {
    const cleaned = cleanDeep(req.body);
    const { files } = req as WithFiles;
    req.body = files ? { ...(cleaned as object), ...files } : cleaned;
  } catch (error) {
    // Nested so deep that the stack ran out: no honest body is.
    if (error instanceof RangeError) refuse('platform.invalid', {}, 400);
    throw error;
  }
  next();
};
