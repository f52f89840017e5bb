import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { answeredEvaluation, exampleHeading } from '../evaluation.facts.examples';
import { presentThanks } from './thanks.presenter';

/** Thanks for an answer. */
export const thanksExamples = defineExamples({
  template: join(__dirname, 'thanks.hbs'),
  present: presentThanks,
  facts: {
    'den anden side mangler': [exampleHeading, answeredEvaluation('satisfaction', false), ['management']],
    'begge har svaret': [exampleHeading, answeredEvaluation('effect', true), ['employees']],
  },
});
