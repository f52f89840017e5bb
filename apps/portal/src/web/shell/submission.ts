import { newId, refuse, sha256 } from '@samraad/platform';
import { isApi, type PortalRequest } from './portal-request';

/** A form's hidden submission id: the typed one when the form is shown again, else a fresh one. */
export function newSubmission(typed: Readonly<Record<string, unknown>> = {}): string {
  const sent = typed['_submission'];
  return typeof sent === 'string' && /^[\w-]{8,64}$/.test(sent) ? sent : newId();
}

/** What makes a second sending of the same thing the same; null when the sender gave no key. */
export function submissionKey(req: PortalRequest): { key: string; body: unknown } | null {
  return isApi(req) ? apiKey(req) : formKey(req);
}

function apiKey(req: PortalRequest): { key: string; body: unknown } | null {
  const key = req.get('idempotency-key');
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) refuse('portal.bad-idempotency-key', {}, 400);
  return { key, body: req.body };
}

// A form sent again with other answers (after the browser's back button) is another sending, not a misuse of the key:
// its version decides whether it may go through.
function formKey(req: PortalRequest): { key: string; body: unknown } | null {
  const { _csrf, _submission, ...body } = (req.body ?? {}) as Record<string, unknown>;
  if (typeof _submission !== 'string' || !/^[\w-]{8,64}$/.test(_submission)) return null;
  return { key: `${_submission}:${sha256(JSON.stringify(body))}`, body };
}
