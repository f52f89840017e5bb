import { longStep } from './long-answer';
import { stepWords } from './steps.da';

const words = stepWords.existing;

/** What is already done: the offer is a supplement (domain.md §1 [M]). */
export const existingStep = longStep(
  {
    key: 'allerede',
    title: words.title,
    lead: words.lead,
  },
  { existing: words.hint },
);
