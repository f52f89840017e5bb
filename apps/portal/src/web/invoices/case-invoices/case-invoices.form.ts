import { z } from 'zod';
import { invoicesDa } from '../../../i18n/invoices.da';
import { id, kroner, longText, text } from '../../shell';

const words = invoicesDa.case;

export const sendInvoiceForm = z.object({
  number: text(40, words.number),
  amount: kroner(words.amount),
});

export const creditForm = z.object({ invoiceId: id(words.which), reason: longText(1000, words.reason) });
