import type { PageExamples } from '../views';
import { clockExamples } from './clock/clock.examples';
import { demoMailExamples } from './mails/mail.examples';
import { demoMailsExamples } from './mails/mails.examples';
import { peopleExamples } from './people/people.examples';

/** The examples of the demo's own pages. */
export const demoExamples: readonly PageExamples[] = [
  peopleExamples,
  clockExamples,
  demoMailsExamples,
  demoMailExamples,
];
