import { followsScheme, type Relation, type Role, scopeOf, type Side } from '@samraad/identity';
import { mayReadAnswer, type AnsweringFacts } from './answer.rules';

/** How somebody stands to a case's evaluations. */
export interface EvaluationReading {
  /** The side(s) they could answer for; none for the provider and the central parties. */
  readonly sides: readonly Side[];
  /** Parties and provider know what the case is called; the central parties know its number (domain.md §2). */
  readonly seesTitle: boolean;
}

/** From the relations the access guard found. */
export function evaluationReading(relations: ReadonlySet<Relation>): EvaluationReading {
  const own = (['management', 'employees'] as const).filter((side) => relations.has(side));
  // A party who may act for neither side now is shown no more than one who might.
  const sides = relations.has('party') && own.length === 0 ? (['management', 'employees'] as const) : own;
  return { sides, seesTitle: relations.has('party') || relations.has('provider') };
}

/** Whether this reader sees a side's answer. */
export function seesAnswer(facts: AnsweringFacts, reading: EvaluationReading, of: Side): boolean {
  return reading.sides.length === 0 || reading.sides.every((side) => mayReadAnswer(facts, side, of));
}

/** How much somebody reads of the averages over cases: every provider's, the own provider's beside the mean of all, or none. */
export type FiguresReading = 'all' | 'own' | 'nothing';

/** From the roles held: a workplace sees its cases only. */
export function figuresReading(viewer: {
  readonly roles: readonly { readonly role: Role }[];
}): FiguresReading {
  if (followsScheme(viewer)) return 'all';
  return viewer.roles.some(({ role }) => scopeOf(role) === 'provider') ? 'own' : 'nothing';
}
