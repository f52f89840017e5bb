import { HttpException } from '@nestjs/common';
import { hasText, isDatabaseAway, Refused, StaleVersion, t, UncleanText, textOf } from '@samraad/platform';
import '../i18n/errors.da';
import { InvalidInput } from './invalid-input';

/** What went wrong, in words for people and a stable code for programs (RFC 9457). */
export interface Problem {
  readonly status: number;
  /** Stable: a refusal's key. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

const problem = (status: number, code: string, params = {}, errors?: Problem['errors']): Problem => ({
  status,
  code,
  title: hasText(`error.title.${status}`) ? textOf(`error.title.${status}`) : t('error.title.400'),
  detail: textOf(code, params),
  ...(errors && { errors }),
});

const byStatus: Readonly<Record<number, string>> = {
  400: 'platform.invalid',
  401: 'platform.sign-in-required',
  403: 'platform.forbidden',
  404: 'platform.not-found',
  405: 'platform.not-found',
  413: 'platform.too-large',
  415: 'portal.wrong-content-type',
  429: 'platform.too-many',
  503: 'portal.unavailable',
};

/** Errors of the body parser, csrf-sync and Express itself. */
const byType: Readonly<Record<string, readonly [number, string]>> = {
  'entity.too.large': [413, 'platform.too-large'],
  'parameters.too.many': [413, 'platform.too-large'],
  'entity.parse.failed': [400, 'platform.broken-json'],
  'charset.unsupported': [415, 'portal.wrong-content-type'],
  'encoding.unsupported': [415, 'portal.wrong-content-type'],
  EBADCSRFTOKEN: [403, 'portal.csrf'],
};

interface Foreign {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly status?: unknown;
}

/** Any error as a problem; what nobody foresaw is a 500 that tells nothing of its cause. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refused) {
    const { status, key, params } = error.refusal;
    return problem(status, key, params);
  }
  if (error instanceof StaleVersion) return problem(409, 'platform.stale');
  if (error instanceof UncleanText) {
    return problem(400, 'platform.unclean-text', {}, [
      { path: error.path, message: t('platform.unclean-text') },
    ]);
  }
  if (error instanceof InvalidInput) return problem(400, 'platform.invalid', {}, error.errors);
  if (error instanceof URIError) return problem(400, 'portal.bad-address');
  if (isDatabaseAway(error)) return problem(503, 'portal.unavailable');
  const { type, code, status } = (error ?? {}) as Foreign;
  const known = byType[String(type)] ?? byType[String(code)];
  if (known) return problem(known[0], known[1]);
  const http =
    error instanceof HttpException ? error.getStatus() : isClientError(error) ? Number(status) : 500;
  if (http === 500 || (http > 500 && http !== 503)) return problem(500, 'platform.unexpected');
  return problem(http, byStatus[http] ?? 'platform.invalid');
}

/** An http-errors error meant for the client (express, body-parser, send). */
function isClientError(error: unknown): boolean {
  const { status, expose } = (error ?? {}) as { status?: unknown; expose?: unknown };
  return expose === true && typeof status === 'number' && status >= 400 && status < 500;
}
