import type { PageExamples } from '../../views';
import { frontPageExamples } from './front-page/front-page.examples';
import { howItWorksExamples } from './how-it-works/how-it-works.examples';
import { roundExamples } from './round/round.examples';
import { selfCheckExamples } from './self-check/self-check.examples';
import { whoSeesExamples } from './who-sees/who-sees.examples';

/** The examples of the pages before signing in. */
export const landingExamples: readonly PageExamples[] = [
  frontPageExamples,
  howItWorksExamples,
  roundExamples,
  selfCheckExamples,
  whoSeesExamples,
];
