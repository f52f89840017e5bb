import { refuse, type Tx } from '@samraad/platform';

/** Who writes; a text of a round has a person behind it. */
export function authorOf({ actor }: Tx): string {
  return actor.kind === 'person' ? actor.personId : refuse('platform.not-found', {}, 404);
}
