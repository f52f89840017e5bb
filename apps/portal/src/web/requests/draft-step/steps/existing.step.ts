import { longStep } from './long-answer';

/** What is already done: the offer is a supplement (domain.md §1 [M]). */
export const existingStep = longStep(
  {
    key: 'allerede',
    title: 'Hvad gør I allerede?',
    lead: 'Tilbuddet er et supplement til det arbejde, I selv er i gang med.',
  },
  { existing: 'For eksempel APV, TRIO-møder, samarbejde med HR eller egne indsatser.' },
);
