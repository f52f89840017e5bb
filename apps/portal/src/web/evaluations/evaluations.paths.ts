import type { EvaluationKind } from '@samraad/evaluation';
import { addressOf } from '@samraad/platform';

/** The kinds as they stand in an address. */
const slugs = { tilfredshed: 'satisfaction', effekt: 'effect' } as const satisfies Record<
  string,
  EvaluationKind
>;

const slugOf = (kind: EvaluationKind): string => (kind === 'satisfaction' ? 'tilfredshed' : 'effekt');

/** The kind an address names; null for any other word. */
export const kindOf = (slug: string): EvaluationKind | null =>
  Object.hasOwn(slugs, slug) ? slugs[slug as keyof typeof slugs] : null;

/** Short names for the addresses of the evaluations. */
export const evaluationPaths = {
  list: () => addressOf('evaluations'),
  overview: (caseId: string) => addressOf('case.evaluations', { caseId }),
  one: (caseId: string, kind: EvaluationKind) =>
    addressOf('case.evaluation', { caseId, skema: slugOf(kind) }),
  thanks: (caseId: string, kind: EvaluationKind) =>
    addressOf('case.evaluation-thanks', { caseId, skema: slugOf(kind) }),
};
