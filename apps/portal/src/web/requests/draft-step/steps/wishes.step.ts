import { longStep } from './long-answer';
import { stepWords } from './steps.da';

const words = stepWords.wishes;

/** What is wanted, in relation to the core task; solution-oriented (domain.md §1, §4). */
export const wishesStep = longStep(
  {
    key: 'oensker',
    title: words.title,
    lead: words.lead,
  },
  {
    coreTask: words.coreTaskHint,
    wanted: words.wantedHint,
  },
);
