import { longStep } from './long-answer';

/** What is wanted, in relation to the core task; solution-oriented (domain.md §1, §4). */
export const wishesStep = longStep(
  {
    key: 'oensker',
    title: 'Hvad vil I gerne opnå?',
    lead: 'Skriv det, som I selv ville sige det. Skriv ikke navne på enkelte personer.',
  },
  {
    coreTask: 'Hvad er I til for, og hvordan hænger hjælpen sammen med det?',
    wanted: 'Hvad skal være anderledes bagefter? Tænk på løsninger, I kan bruge i hverdagen.',
  },
);
