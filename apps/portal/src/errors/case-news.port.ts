import type { PortalRequest } from '../web/shell/portal-request';

/** What last happened in the case a request is about, in one sentence; null for who may not read the case. */
export interface CaseNewsPort {
  latest(req: PortalRequest): Promise<string | null>;
  /** What a provider that had the case once is told of it; null for everybody else. */
  goneOn(req: PortalRequest): Promise<{ readonly heading: string; readonly message: string } | null>;
}

/** Bound by the case pages, which know the words of a case's course. */
export const CASE_NEWS = Symbol('CASE_NEWS');
