import { vatTreatments } from '@samraad/invoicing';
import { t } from '@samraad/platform';
import { invoicesDa } from '../../../i18n/invoices.da';
import type { Fields, Form, PageHead, TextField } from '../../../views';
import { invoicePaths } from '../invoices.paths';
import { partyWords as words } from './parties.da';

export interface PartyPage {
  readonly head: PageHead;
  readonly lead: string;
  readonly fields: readonly TextField[];
  readonly vat: ReturnType<Fields['radios']> | null;
  readonly form: Form;
}

/** Who sends a provider's invoices. */
export function presentSeller(fields: Fields, submission: string): PartyPage {
  const account = fields.text({
    name: 'iban',
    label: words.account,
    hint: words.accountHint,
    width: 'medium',
  });
  const vat = fields.radios({
    name: 'vat',
    label: words.vat,
    hint: words.vatHint,
    items: vatTreatments.map((value) => ({ value, label: t(`invoicing.vat.${value}`) })),
  });
  const page = { ...words.seller, action: invoicePaths.seller, submission };
  return { ...presentParty(page, fields, account), vat };
}

/** Who receives everybody's. */
export function presentBuyer(fields: Fields, submission: string): PartyPage {
  const gln = fields.text({ name: 'gln', label: words.gln, hint: words.glnHint, width: 'medium' });
  return presentParty({ ...words.buyer, action: invoicePaths.buyer, submission }, fields, gln);
}

function presentParty(
  page: { title: string; lead: string; action: string; submission: string },
  fields: Fields,
  number: TextField,
): PartyPage {
  const { title, lead, action, submission } = page;
  const back = { text: invoicesDa.title, href: invoicePaths.list };
  return {
    head: { title, crumbs: [back, { text: title }] },
    lead,
    fields: [
      fields.text({ name: 'name', label: words.name, maxLength: 200 }),
      fields.text({ name: 'cvr', label: words.cvr, width: 'short', inputmode: 'numeric' }),
      fields.text({ name: 'street', label: words.street, maxLength: 200 }),
      fields.text({ name: 'postalCode', label: words.postalCode, width: 'short', inputmode: 'numeric' }),
      fields.text({ name: 'city', label: words.city, width: 'medium', maxLength: 100 }),
      number,
    ],
    vat: null,
    form: { action, submission, submit: { text: words.submit }, cancel: back },
  };
}
