import { join } from 'node:path';
import type { AddendumView } from '@samraad/addenda';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { exampleContent } from '../../contracts/contract.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleAddendaDesk, exampleAddendum } from '../addenda.facts.examples';
import { presentSendAddendum, type SendAddendumFacts } from './send-addendum.presenter';

const desk = exampleAddendaDesk(asProvider, [draft()]);
function draft(more: Partial<AddendumView['draft']> = {}): AddendumView {
  const one = exampleAddendum({ state: 'draft', sent: null, sentNo: 0 });
  return { ...one, draft: { ...one.draft, ...more } };
}

const facts = (more: Partial<AddendumView['draft']> = {}, free = 10000000n): SendAddendumFacts => ({
  desk,
  addendum: draft(more),
  decides: {
    draft: draft(more).draft,
    holds: exampleContent,
    plan: desk.course.activities,
    attested: [],
    earned: 0n,
    today: desk.today,
    lastDeliveryDay: '2027-12-31',
  },
  round,
  free,
  submission: 'indsendelse',
});

/** The provider's last look at an addendum. */
export const sendAddendumExamples = defineExamples({
  template: join(__dirname, 'send-addendum.hbs'),
  present: presentSendAddendum,
  facts: {
    'det koster mere': [facts()],
    'der er ikke plads': [facts({}, 100n)],
    'det koster mindre': [facts({ price: '4000000' })],
    'prisen er den samme': [facts({ price: '4850000' })],
    'noget mangler': [facts({ reason: undefined })],
  },
});
