/** What pino-http hands a request serializer. */
export interface RequestSummary {
  readonly id?: unknown;
  readonly method?: string;
  readonly url?: string;
}

// Whoever has one of these addresses is let in by it: a one-time link, a calendar's secret address.
const secrets = /^\/(link|kalender)\/[^/]+/;

/**
 * A request as it may stand in the log: no query (it may hold a name searched for), no
 * secret of an address, no headers, no body.
 */
export function summariseRequest({ id, method, url = '' }: RequestSummary): Record<string, unknown> {
  return { id, method, path: url.split('?')[0]?.replace(secrets, '/$1/…') };
}
