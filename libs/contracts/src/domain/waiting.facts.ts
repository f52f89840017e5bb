/** A contract that waits for room, as a proposal about its frame states it: never the case's title. Plain JSON. */
export interface WaitingFacts {
  readonly contractId: string;
  readonly caseId: string;
  /** The request's number in the round's queue. */
  readonly number: number;
  /** In the list of its frame, from 1. */
  readonly place: number;
  readonly unit: string | null;
  readonly region: string | null;
  /** ISO. */
  readonly since: string;
  /** Øre. */
  readonly price: string;
}
