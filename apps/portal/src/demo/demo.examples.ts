import type { PageExamples } from '../views';
import { clockExamples } from './clock/clock.examples';
import { demoMailExamples } from './mails/mail.examples';
import { demoMailsExamples } from './mails/mails.examples';
import { peopleExamples } from './people/people.examples';
import { regionExamples } from './region/region.examples';

/** The examples of the demo's own pages. */
export const demoExamples: readonly PageExamples[] = [
  peopleExamples,
  regionExamples,
  clockExamples,
  demoMailsExamples,
  demoMailExamples,
];
