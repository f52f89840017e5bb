import { join } from 'node:path';
import { defineExamples, Fields } from '../../views';
import { judged, problems } from './payment.facts.examples';
import { presentImportPayments, presentPaymentPreview } from './import-payments.presenter';

const fields = new Fields({}, []);

/** A file is chosen. */
export const importPaymentsExamples = defineExamples({
  template: join(__dirname, 'import-payments.hbs'),
  present: presentImportPayments,
  facts: {
    'vælg en fil': [fields, 'indsendelse'],
    'filen er et andet sted fra': [
      new Fields({}, [{ field: 'file', message: 'Filen er ikke et kontoudtog (camt.053).' }]),
      'indsendelse',
    ],
  },
});

/** What it would do. */
export const paymentPreviewExamples = defineExamples({
  template: join(__dirname, 'payment-preview.hbs'),
  present: presentPaymentPreview,
  facts: {
    'før den bliver lagt ind': ['f', { judged, problems, takenIn: null }, 'indsendelse'],
    'intet kan læses': ['f', { judged: [], problems, takenIn: null }, 'indsendelse'],
    'lagt ind': [
      'f',
      { judged: [], problems: [], takenIn: { paid: 1, open: 1, repeated: 1, wrong: 1 } },
      'indsendelse',
    ],
  },
});
