import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { RoundRules } from '@samraad/scheme';
import { pairsPossible } from './accepted-pairs.rules';
import { tooFewSigners } from './enough-signers.rules';
import { orderObstacle } from './order-question.rules';
import {
  type AnswerField,
  answerFields,
  type Answers,
  isHalfAnswered,
  isToldOutside,
  isWordless,
  optionalFields,
} from './request-answers';
import type { Workplace } from './request-content';
import type { Signer } from './signer';
import type { HeldAt } from './trio.rules';

/** Facts of a draft that decide whether signatures may be asked for. */
export interface DraftFacts {
  readonly answers: Answers;
  readonly workplaces: readonly Workplace[];
  readonly signers: readonly Signer[];
  /** Persons who already acted for one side of the case (domain.md §2). */
  readonly actedFor: ReadonlyMap<string, Side>;
  /** Those chosen to be told who are there to be told; left out, all that were chosen. */
  readonly toldable?: readonly string[];
  /** The party roles held at the workplaces; left out, how many sign is not judged. */
  readonly held?: readonly HeldAt[];
}

/** The answers still missing, half written or without words; the justification only when no theme is chosen (domain.md §1 [ours]). */
export function missingAnswers(answers: Answers): AnswerField[] {
  const missing = answerFields.filter(
    (field) =>
      isHalfAnswered(field, answers) ||
      isWordless(field, answers) ||
      (!optionalFields.includes(field) && answers[field] === undefined),
  );
  const outside = answers.themes !== undefined && answers.themes.length === 0;
  return outside && !answers.themeJustification ? [...missing, 'themeJustification'] : missing;
}

/** Kind refusals for what the offer is not for; the words name where to turn instead (domain.md §4 [M][K]). */
export function purposeObstacle(answers: Answers): Refusal | null {
  if (answers.purpose === 'crisis') return refusal('requests.crisis-help');
  if (answers.purpose === 'personal') return refusal('requests.personal-support');
  return null;
}

/** At least one is told who does not sign: in the portal, or outside it (domain.md §3 [ours, 2]). */
export function someoneIsTold({ answers, signers, toldable }: DraftFacts): boolean {
  const chosen = (answers.informed ?? []).filter((personId) => toldable?.includes(personId) ?? true);
  const others = chosen.filter((personId) => !signers.some((signer) => signer.personId === personId));
  return others.length > 0 || (answers.informedOutside ?? []).some(isToldOutside);
}

/** Workplaces × sides that have nobody to sign. */
export function missingSigners(facts: DraftFacts): Pick<Signer, 'unitId' | 'side'>[] {
  return facts.workplaces.flatMap(({ unitId }) =>
    (['management', 'employees'] as const)
      .filter((side) => !facts.signers.some((signer) => signer.unitId === unitId && signer.side === side))
      .map((side) => ({ unitId, side })),
  );
}

/** Whether one person is asked for both sides, or for another side than the one it has acted for (domain.md §2, §3). */
export function sidesMixed(facts: Pick<DraftFacts, 'signers' | 'actedFor'>): boolean {
  const side = new Map(facts.actedFor);
  for (const signer of facts.signers) {
    if ((side.get(signer.personId) ?? signer.side) !== signer.side) return true;
    side.set(signer.personId, signer.side);
  }
  return false;
}

/** Why signatures can't be asked for yet, or null when they can. */
export function signingObstacle(facts: DraftFacts, rules: RoundRules | null): Refusal | null {
  if (rules === null) return refusal('requests.no-open-round');
  const purpose = purposeObstacle(facts.answers);
  if (purpose) return purpose;
  if (facts.workplaces.length === 0) return refusal('requests.workplace-missing');
  if (facts.workplaces.some((one) => one.asked)) return refusal('requests.workplace-not-answered');
  const order = orderObstacle(facts.workplaces, rules.order);
  if (order) return order;
  const missing = missingAnswers(facts.answers);
  if (missing.length > 0)
    return refusal('requests.answers-missing', { count: missing.length, field: missing[0] ?? '' });
  if (missingSigners(facts).length > 0) return refusal('requests.signer-missing');
  const [few] = tooFewSigners(facts.signers, facts.held ?? [], rules.signing);
  if (few && facts.held) return refusal('requests.signers-too-few', { needed: few.needed });
  if (sidesMixed(facts)) return refusal('requests.both-sides');
  // Roles may have changed since they were chosen: who is asked must be able to sign with the others.
  if (facts.held && !pairsPossible(facts.signers, facts.held))
    return refusal('requests.committee-signs-as-one');
  return someoneIsTold(facts) ? null : refusal('requests.informed-missing');
}
