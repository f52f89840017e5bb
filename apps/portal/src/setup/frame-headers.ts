import type { Response } from 'express';

const set = (res: Response, directives: readonly string[]) =>
  res.setHeader('Content-Security-Policy', directives.join('; '));

/** For a page that shows a frame of this site. */
export function allowFrames(res: Response): void {
  const policy = String(res.getHeader('Content-Security-Policy') ?? '');
  set(res, [...policy.split(';').filter(Boolean), "frame-src 'self'"]);
}

/** For a mail's own HTML inside such a frame: its inline styles, and nothing else; no scripts, no forms. */
export function showAsFrame(res: Response): void {
  set(res, [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-top-navigation-by-user-activation',
  ]);
  res.setHeader('X-Frame-Options', 'SAMEORIGIN');
  res.setHeader('Cache-Control', 'no-store');
}
