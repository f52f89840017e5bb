import { join } from 'node:path';
import { defineExamples } from '../../views';
import { aside, paid, payment, returned } from './payment.facts.examples';
import { presentPaymentList } from './payment-list.presenter';

/** The list of payments. */
export const paymentListExamples = defineExamples({
  template: join(__dirname, 'payment-list.hbs'),
  present: presentPaymentList,
  facts: {
    'de centrale parter: to skal ses på': [
      { items: [payment(), returned, paid, aside], total: 4, open: 2, page: 1 },
      true,
    ],
    'revisor: alt er afgjort': [{ items: [paid, aside], total: 2, open: 0, page: 1 }, false],
    ingen: [{ items: [], total: 0, open: 0, page: 1 }, true],
  },
});
