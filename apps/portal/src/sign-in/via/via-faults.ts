import { refusal, type Refusal } from '@samraad/platform';
import './via.da';

/** What went wrong at an issuer, as its answer or the library says it: a code, never a value. */
export function faultOf(error: unknown): string {
  const { code, error: said } = (error ?? {}) as { readonly code?: unknown; readonly error?: unknown };
  if (typeof said === 'string' && /^[a-z_]{1,60}$/.test(said)) return said;
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.constructor.name : 'unknown';
}

const mismatches = new Set([
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_INVALID_RESPONSE',
]);
const codes = new Set(['invalid_grant']);
const denials = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required']);

/** Why somebody was not let in, in the words of a refusal. */
export function refusalOf(error: unknown, label: string): Refusal {
  const fault = faultOf(error);
  if (denials.has(fault)) return refusal('portal.via-denied', { label }, 403);
  if (codes.has(fault)) return refusal('portal.via-code', { label }, 400);
  if (fault === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return refusal('portal.via-clock', { label }, 502);
  if (mismatches.has(fault)) return refusal('portal.via-mismatch', { label }, 400);
  const answered = typeof (error as { readonly error?: unknown } | null)?.error === 'string';
  return answered ? refusal('portal.via-error', { label }, 502) : refusal('portal.via-down', { label }, 503);
}
