import type { Moves } from '@samraad/platform';

/** Where a file of people is, told from its instants, never kept. */
export type PeopleImportState = 'read' | 'waiting' | 'taken-in' | 'stopped';

/** From read to taken in, at once or as due work; of a file that was stopped another reading is another file. */
export const nextPeopleImportStates = {
  read: ['waiting', 'taken-in'],
  waiting: ['taken-in', 'stopped'],
  'taken-in': [],
  stopped: [],
} as const satisfies Moves<PeopleImportState>;

/** The instants a file's state is told from. */
interface ImportInstants {
  readonly orderedAt: Date | null;
  readonly takenIn: object | null;
  readonly stoppedBy: string | null;
}

export function peopleImportState({ orderedAt, takenIn, stoppedBy }: ImportInstants): PeopleImportState {
  if (takenIn) return 'taken-in';
  if (stoppedBy !== null) return 'stopped';
  return orderedAt === null ? 'read' : 'waiting';
}
