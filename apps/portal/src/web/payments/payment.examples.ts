import { join } from 'node:path';
import { defineExamples, Fields } from '../../views';
import { aside, payable, payment, returned } from './payment.facts.examples';
import { presentPayment } from './payment.presenter';

const fields = new Fields({}, []);

/** One payment. */
export const paymentOneExamples = defineExamples({
  template: join(__dirname, 'payment.hbs'),
  present: presentPayment,
  facts: {
    'kan knyttes til en regning': [{ payment: payment(), fitting: [payable] }, fields, 'indsendelse'],
    'ingen regning passer': [
      { payment: payment({ why: 'unknown', invoiceId: null, text: '' }), fitting: [] },
      fields,
      'indsendelse',
    ],
    'sendt tilbage': [{ payment: returned, fitting: [] }, fields, 'indsendelse'],
    'lagt til side': [{ payment: aside, fitting: [] }, fields, 'indsendelse'],
  },
});
