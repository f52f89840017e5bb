import type { BaselineItem } from '@samraad/requests';
import type { RatingItem } from './form';

const agreement = { kind: 'rating', low: 'passer slet ikke', high: 'passer helt' } as const;

/**
 * The four statements rated before the course and again in the effect evaluation (domain.md §11 [ours]), in the words the
 * request asks its baseline in: else before and after are not the same question.
 */
export const baselineRatings = [
  { ...agreement, key: 'workload', text: 'Vi kan nå opgaverne på en ordentlig måde' },
  { ...agreement, key: 'cooperation', text: 'Vi arbejder godt sammen' },
  { ...agreement, key: 'influence', text: 'Vi har indflydelse på, hvordan arbejdet bliver gjort' },
  { ...agreement, key: 'safety', text: 'Vi kan trygt sige til, når noget er svært' },
] as const satisfies readonly (RatingItem & { key: BaselineItem })[];
