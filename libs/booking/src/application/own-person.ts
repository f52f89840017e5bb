import { refuse, type Tx } from '@samraad/platform';

/** Whose calendar it is: the person who acts. 403 for what is no person. */
export function ownPerson({ actor }: Tx): {
  readonly personId: string;
  readonly stream: `account:${string}`;
} {
  return actor.kind === 'person'
    ? { personId: actor.personId, stream: `account:${actor.accountId}` }
    : refuse('dialogue.only-people', {}, 403);
}
