import { Refused, type Refusal } from '../refusals/refusal';

/** A state machine as one table: which states may follow each. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>;

/** From one state to another. */
export interface Move<S extends string> {
  readonly from: S;
  readonly to: S;
}

type Table = Readonly<Record<string, readonly string[]>>;
type StateOf<T extends Table> = keyof T & string;

const following = (next: Table, from: string): readonly string[] => next[from] ?? [];

/** Whether a table has the step. */
export const mayFollow = <T extends Table>(next: T, { from, to }: Move<StateOf<T>>): boolean =>
  following(next, from).includes(to);

/** The guard of every store that writes a state: refuses with `otherwise`; without words the wrong step is a defect. */
export function expectMove<T extends Table>(next: T, move: Move<StateOf<T>>, otherwise?: Refusal): void {
  if (mayFollow(next, move)) return;
  throw otherwise ? new Refused(otherwise) : new Error(`no step from ${move.from} to ${move.to}`);
}

/** The states something may come from: for a statement that moves whatever stands in one of them. */
export const statesBefore = <T extends Table>(next: T, to: StateOf<T>): StateOf<T>[] =>
  Object.keys(next).filter((from) => following(next, from).includes(to));
