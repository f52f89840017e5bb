/** What pino-http hands a request serializer. */
export interface RequestSummary {
  readonly id?: unknown;
  readonly method?: string;
  readonly url?: string;
}

/** A request as it may stand in the log: no query (it may hold a name searched for), no headers, no body. */
export function summariseRequest({ id, method, url = '' }: RequestSummary): Record<string, unknown> {
  return { id, method, path: url.split('?')[0] };
}
