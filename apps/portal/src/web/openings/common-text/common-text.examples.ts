import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleDesk } from '../../requests/whole-request/whole-request.facts.examples';
import { Sent } from '../../shell';
import { openedOpenings, openingsDesk } from '../openings.facts.examples';
import { presentCommonText } from './common-text.presenter';

const { request } = exampleDesk({
  answers: {
    title: 'Ro på',
    themes: ['change'],
    kind: 'advice',
    wanted: 'Hvem mærker det mest: Nye kolleger det første halve år.',
  },
});

/** The common text, with what both agree on filled in. */
export const commonTextExamples = defineExamples({
  template: join(__dirname, 'common-text.hbs'),
  present: presentCommonText,
  facts: {
    'begyndt af det fælles': [{ desk: openingsDesk(openedOpenings()), request }, new Sent()],
    'skrevet forfra': [
      { desk: openingsDesk(openedOpenings()), request },
      new Sent({ themes: ['violence'], kind: 'inspiration', wanted: 'Ro.', existing: 'Møder.' }),
    ],
  },
});
