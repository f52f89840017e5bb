import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { exampleContent } from '../../contracts/contract.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleAddendaDesk, exampleAddendum } from '../addenda.facts.examples';
import { presentSendAddendum, type SendAddendumFacts } from './send-addendum.presenter';

const draft = exampleAddendum({ state: 'draft', sent: null, sentNo: 0 });
const facts = (more: Partial<SendAddendumFacts> = {}): SendAddendumFacts => ({
  desk: exampleAddendaDesk(asProvider, [draft]),
  addendum: draft,
  holds: exampleContent,
  round: { ...round, lastDeliveryDay: '2027-12-31' },
  free: 10000000n,
  submission: 'indsendelse',
  ...more,
});
const priced = (price: string) => ({ ...draft, draft: { ...draft.draft, price } });

/** The provider's last look at an addendum. */
export const sendAddendumExamples = defineExamples({
  template: join(__dirname, 'send-addendum.hbs'),
  present: presentSendAddendum,
  facts: {
    'det koster mere': [facts()],
    'der er ikke plads': [facts({ free: 100n })],
    'det koster mindre': [facts({ addendum: priced('4000000') })],
    'prisen er den samme': [facts({ addendum: priced('4850000') })],
    'noget mangler': [facts({ addendum: { ...draft, draft: { ...draft.draft, reason: undefined } } })],
  },
});
