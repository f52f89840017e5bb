import { refusal, type Refusal } from '@samraad/platform';

/** What is so of two people before one of them is the other. */
export interface MergeFacts {
  readonly keptId: string;
  readonly mergedId: string;
  /** Whether either can sign in now. */
  readonly keptComesIn: boolean;
  readonly mergedComesIn: boolean;
  /** Whether they would hold both central sides' roles at once. */
  readonly bothCentral: boolean;
}

/** Whether two people can be told to be one, as far as people, accounts and roles go; null when they can. */
export function mergeObstacle(facts: MergeFacts): Refusal | null {
  if (facts.keptId === facts.mergedId) return refusal('identity.merge-self');
  // Who is kept keeps a way in: nobody is shut out by having been two.
  if (facts.mergedComesIn && !facts.keptComesIn) return refusal('identity.merge-keeps-no-way-in');
  return facts.bothCentral ? refusal('identity.both-central') : null;
}
