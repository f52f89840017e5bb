import { join } from 'node:path';
import { defineExamples } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { exampleDesk, filled } from '../whole-request/whole-request.facts.examples';
import { presentBlocked, presentElsewhere } from './not-for-this.presenter';

const ordered = (orderAnswer: 'same_matter' | 'unknown') =>
  exampleDesk({
    workplaces: exampleDesk(filled).request.workplaces.map((one) => ({ ...one, orderAnswer })),
  });

/** The pages that say no kindly. */
export const notForThisExamples = defineExamples({
  template: join(__dirname, 'not-for-this.hbs'),
  present: (desk: RequestOnDesk) => presentElsewhere(desk) ?? presentBlocked(desk),
  facts: {
    krisehjælp: [exampleDesk({ answers: { purpose: 'crisis' } })],
    'støtte til én person': [exampleDesk({ answers: { purpose: 'personal' } })],
    'et påbud om det samme': [ordered('same_matter')],
    'ved ikke, om der er et påbud': [ordered('unknown')],
  },
});
