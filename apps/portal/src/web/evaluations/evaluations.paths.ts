import type { EvaluationKind } from '@samraad/evaluation';

/** The kinds as they stand in an address. */
const slugs = { tilfredshed: 'satisfaction', effekt: 'effect' } as const satisfies Record<
  string,
  EvaluationKind
>;

const slugOf = (kind: EvaluationKind): string => (kind === 'satisfaction' ? 'tilfredshed' : 'effekt');

/** The kind an address names; null for any other word. */
export const kindOf = (slug: string): EvaluationKind | null =>
  Object.hasOwn(slugs, slug) ? slugs[slug as keyof typeof slugs] : null;

/** Addresses of the evaluations. */
export const evaluationPaths = {
  list: () => '/evalueringer',
  overview: (caseId: string) => `/sager/${caseId}/evaluering`,
  one: (caseId: string, kind: EvaluationKind) => `/sager/${caseId}/evaluering/${slugOf(kind)}`,
  thanks: (caseId: string, kind: EvaluationKind) => `/sager/${caseId}/evaluering/${slugOf(kind)}/tak`,
};

/** Route patterns of a kind's pages. */
export const evaluationRoutes = {
  one: '/sager/:caseId/evaluering/:skema',
  thanks: '/sager/:caseId/evaluering/:skema/tak',
};
