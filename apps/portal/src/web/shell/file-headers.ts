import type { Response } from 'express';

/** A file somebody gave us, as it is handed out. */
export interface HandedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** To be kept, never shown by a browser: nothing in it runs, and no copy of it stays on the way. */
export function fileHeaders(res: Response, { name, mediaType, bytes }: HandedFile): void {
  res.attachment(name);
  res.setHeader('Content-Type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType);
  res.setHeader('Content-Length', bytes);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Content-Security-Policy', `default-src 'none'; sandbox`);
  res.setHeader('Cache-Control', 'no-store, no-transform');
}
