import { join } from 'node:path';
import {
  type Buyer,
  InvoicingReader,
  KeepBuyer,
  KeepSeller,
  type Seller,
  vatTreatments,
} from '@samraad/invoicing';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { Fields } from '../../../views';
import { providerOf } from '../../profile/own-profile.reader';
import { type Ask, choice, doing, FormPage, PageAt, type Sent, text } from '../../shell';
import { invoicePaths } from '../invoices.paths';
import { partyWords as words } from './parties.da';
import { presentBuyer, presentSeller } from './party.presenter';

const party = {
  name: text(200, words.name),
  cvr: text(20, words.cvr),
  street: text(200, words.street),
  postalCode: text(10, words.postalCode),
  city: text(100, words.city),
};
const seller = z.object({ ...party, iban: text(60, words.account), vat: choice(vatTreatments, words.vat) });
const buyer = z.object({ ...party, gln: text(30, words.gln) });

const atFields = {
  'invoicing.cvr-wrong': 'cvr',
  'invoicing.postal-code-wrong': 'postalCode',
  'invoicing.account-wrong': 'iban',
  'invoicing.gln-wrong': 'gln',
};
const none = { name: '', cvr: '', street: '', postalCode: '', city: '' };

/** A provider's coordinators say who sends its invoices. */
@PageAt('invoice.seller', 'invoices.keep-seller', { writes: 'page-says' })
export class SellerPage extends FormPage<typeof seller, { readonly stored: Seller | null }> {
  readonly template = join(__dirname, 'party.hbs');
  readonly form = seller;
  override readonly fields = atFields;

  constructor(private readonly invoicing: InvoicingReader) {
    super();
  }

  async open({ viewer }: Ask) {
    return { stored: await this.invoicing.seller(providerOf(viewer)) };
  }

  present({ stored }: { readonly stored: Seller | null }, _ask: Ask, sent: Sent) {
    const typed = sent.typedOr({ ...(stored ?? { ...none, iban: '', vat: '' }) });
    return presentSeller(new Fields(typed, sent.errors), sent.submission);
  }

  override readers() {
    return { [invoicePaths.seller]: whoSeesOf(words.seller.readers) };
  }

  act(data: z.output<typeof seller>, { viewer }: Ask) {
    return doing(KeepSeller, { providerId: providerOf(viewer), ...data });
  }

  next() {
    return invoicePaths.list;
  }
}

/** Either central side says who receives them. */
@PageAt('invoice.buyer', 'invoices.keep-buyer', { writes: 'page-says' })
export class BuyerPage extends FormPage<typeof buyer, { readonly stored: Buyer | null }> {
  readonly template = join(__dirname, 'party.hbs');
  readonly form = buyer;
  override readonly fields = atFields;

  constructor(private readonly invoicing: InvoicingReader) {
    super();
  }

  async open() {
    return { stored: await this.invoicing.buyer() };
  }

  present({ stored }: { readonly stored: Buyer | null }, _ask: Ask, sent: Sent) {
    const typed = sent.typedOr({ ...(stored ?? { ...none, gln: '' }) });
    return presentBuyer(new Fields(typed, sent.errors), sent.submission);
  }

  override readers() {
    return { [invoicePaths.buyer]: whoSeesOf(words.buyer.readers) };
  }

  act(data: z.output<typeof buyer>) {
    return doing(KeepBuyer, data);
  }

  next() {
    return invoicePaths.list;
  }
}
