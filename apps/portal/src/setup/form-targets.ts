import type { Response } from 'express';

/**
 * For a page with a button that sends the browser on to somewhere else: a browser that keeps to the policy follows the
 * form's redirects only to this site and to these origins.
 */
export function allowFormsTo(res: Response, origins: readonly string[]): void {
  if (origins.length === 0) return;
  const policy = String(res.getHeader('Content-Security-Policy') ?? '');
  const allowed = `form-action 'self' ${[...new Set(origins)].join(' ')}`;
  res.setHeader('Content-Security-Policy', policy.replace(/form-action [^;]*/, allowed));
}
