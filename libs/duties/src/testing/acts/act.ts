import { localDateOf } from '@samraad/deadlines';
import { newId, type Tx } from '@samraad/platform';
import type { TestApp } from '@samraad/platform/testing';
import type { CastPeople } from '../case-cast';

/** What an act is given: where, by whom it may be meant, and a number that decides what it leaves open. */
export interface ActScene {
  readonly app: Pick<TestApp, 'get'>;
  readonly cast: CastPeople;
  readonly caseId: string;
  readonly n: number;
}

/** Something that can be done to a case. */
export type Act = (tx: Tx, scene: ActScene) => Promise<unknown>;

/** The column "value" of the one row a statement over the case answers; null without one. */
export async function valueOf(tx: Tx, sql: string, caseId: string): Promise<string | null> {
  const [row] = await tx.query<{ value: string | null }>(sql, [caseId]);
  return row?.value ?? null;
}

/** The same, or an id that nothing has: what is not there is refused by the use case. */
export const idOf = async (tx: Tx, sql: string, caseId: string): Promise<string> =>
  (await valueOf(tx, sql, caseId)) ?? newId();

/** The day it is. */
export const today = async (tx: Tx) => localDateOf(await tx.now());

/** One of several, by a number. */
export const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;
