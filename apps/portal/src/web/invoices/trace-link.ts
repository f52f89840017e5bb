import type { InvoiceView } from '@samraad/delivery';
import { invoicesDa } from '../../i18n/invoices.da';
import type { Link } from '../../views';
import { moneyPaths } from '../money/money.paths';

/** What an invoice did to the money, for whoever follows the scheme. */
export const traceHref = ({ id, contractId }: Pick<InvoiceView, 'id' | 'contractId'>): string =>
  moneyPaths.of({ kontrakt: contractId, regning: id });

export const traceLink = (one: Pick<InvoiceView, 'id' | 'contractId' | 'number'>): Link => ({
  text: invoicesDa.trace(one.number),
  href: traceHref(one),
});
