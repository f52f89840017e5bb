import { join } from 'node:path';
import { t } from '@samraad/platform';
import { defineExamples, Fields } from '../../../views';
import { presentBuyer, presentSeller } from './party.presenter';

const template = join(__dirname, 'party.hbs');
const party = {
  name: 'Joblife (demo)',
  cvr: '10000017',
  street: 'Prøvevej 4',
  postalCode: '2100',
  city: 'København Ø',
};

/** Who sends and who receives invoices. */
export const partyExamples = defineExamples({
  template,
  present: (who: 'seller' | 'buyer', fields: Fields) =>
    (who === 'seller' ? presentSeller : presentBuyer)(fields, 'indsendelse'),
  facts: {
    'udbyderen: kontoen passer ikke': [
      'seller',
      new Fields({ ...party, iban: '0040 1', vat: 'exempt' }, [
        { field: 'iban', message: t('invoicing.account-wrong') },
      ]),
    ],
    'de centrale parter': ['buyer', new Fields({ ...party, gln: '5790000000012' }, [])],
  },
});
