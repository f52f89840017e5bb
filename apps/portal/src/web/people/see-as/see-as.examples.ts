import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { presentSeeAs, type ToSeeAs } from './see-as.presenter';

const mette = { personId: ids.mette, name: 'Mette Holm' };

/** Seeing the portal as somebody sees it. */
export const seeAsExamples = defineExamples({
  template: join(__dirname, 'see-as.hbs'),
  present: (to: ToSeeAs) => presentSeeAs(to, new Fields({}), 'indsendelse'),
  facts: {
    'en leder': [{ ...mette, cannot: null }],
    'en administrator': [{ ...mette, cannot: 'administrator' }],
    'ingen bruger': [{ ...mette, cannot: 'account' }],
  },
});
