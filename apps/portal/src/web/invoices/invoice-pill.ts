import type { InvoiceView } from '@samraad/delivery';
import { t } from '@samraad/platform';
import type { Pill } from '../../views';
import { invoicesDa } from '../../i18n/invoices.da';

type Told = Pick<InvoiceView, 'state' | 'approvedSide' | 'approveFirst'>;

/** An invoice's state in a word; of one that is sent, whether it waits for an approval or for payment. */
export function invoicePill({ state, approvedSide, approveFirst }: Told): Pill {
  if (state === 'paid') return { text: t('delivery.invoice-state.paid'), tone: 'good' };
  if (state === 'credited') return { text: t('delivery.invoice-state.credited'), tone: 'plain' };
  if (approvedSide !== null) return { text: invoicesDa.pills.approved, tone: 'near' };
  return { text: approveFirst ? invoicesDa.pills.toApprove : t('delivery.invoice-state.sent'), tone: 'near' };
}
