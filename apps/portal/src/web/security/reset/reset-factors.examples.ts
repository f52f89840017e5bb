import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { presentReset } from './reset-factors.presenter';

const jonas = { personId: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10', name: 'Jonas Lind' };

/** Resetting the second factor of somebody who has lost it. */
export const resetFactorsExamples = defineExamples({
  template: join(__dirname, 'reset-factors.hbs'),
  present: (has: boolean) => presentReset({ ...jonas, has }, new Fields({}), 'eksempel-1'),
  facts: { 'har mistet sin telefon': [true], 'har intet': [false] },
});
