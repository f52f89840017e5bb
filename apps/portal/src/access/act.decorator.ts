import { SetMetadata, type Type } from '@nestjs/common';
import type { Act as ActName } from '@samraad/identity';

/** Tells which case a route is about when its address names something else (a contract, an activity). */
export interface CaseFinder {
  /** The case's id; null when the thing is unknown. */
  caseOf(params: Readonly<Record<string, string>>): Promise<string | null>;
}

/** What a route lets somebody do, as the guard reads it. */
export interface RouteAct {
  readonly act: ActName;
  readonly caseOf?: Type<CaseFinder>;
}

export const ROUTE_ACT = 'samraad:act';

/** Names the act of a route in identity's access table. A route without one is denied to all. */
export const Act = (act: ActName, options: { caseOf?: Type<CaseFinder> } = {}): MethodDecorator =>
  SetMetadata(ROUTE_ACT, { act, ...options } satisfies RouteAct);
