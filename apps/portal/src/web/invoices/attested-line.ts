import type { InvoiceView } from '@samraad/delivery';
import { formatShortDayYear } from '@samraad/platform';
import { invoicesDa } from '../../i18n/invoices.da';

/** What stands below the amount that is attested: since when, or that it is undone after the invoice was credited. */
export const attestedLine = ({ attested, standsAt }: InvoiceView): string =>
  attested > 0n ? invoicesDa.list.stands(formatShortDayYear(standsAt)) : invoicesDa.list.undone;
