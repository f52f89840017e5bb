import type { LocalDate } from '@samraad/deadlines';
import { localDateOf } from '@samraad/deadlines';
import type { InvoiceView } from '@samraad/delivery';
import { t } from '@samraad/platform';
import { invoicesDa } from '../../../i18n/invoices.da';
import { csvKroner, type CsvRow } from '../csv';
import { invoicePill } from '../invoice-pill';
import { ageOf } from './invoice-age';

const dayOf = (at: Date | null): string => (at ? localDateOf(at) : '');

/** The invoices as rows of a spreadsheet; what one waits for and how late it is come last, so that older columns stay where they are. */
export async function* invoiceCsv(
  invoices: AsyncIterable<InvoiceView>,
  today: LocalDate,
): AsyncGenerator<CsvRow> {
  yield invoicesDa.csv.header;
  for await (const one of invoices) {
    const age = ageOf(one, today);
    yield [
      one.number,
      one.providerName,
      String(one.caseNumber),
      csvKroner(one.price),
      csvKroner(one.attested),
      csvKroner(one.amount),
      t(`delivery.invoice-state.${one.state}`),
      dayOf(one.sentAt),
      dayOf(one.paidAt),
      invoicePill(one).text,
      csvKroner(one.credited),
      csvKroner(one.open),
      one.dueOn,
      age ? String(age.days) : '',
      age ? String(age.late) : '',
      dayOf(one.approvedAt),
      one.matches ? invoicesDa.list.matches : invoicesDa.list.differs,
    ];
  }
}
