import '@samraad/delivery';
import { exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { invoiceCsv } from './invoice-list.presenter';

async function gathered<T>(all: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}

describe('the invoices as a spreadsheet', () => {
  it('has the price, what was attested and what is billed beside each other, and the days', async () => {
    const invoices = async function* () {
      yield* [exampleInvoice(), paidInvoice];
    };
    const [head, sent, paid] = await gathered(invoiceCsv(invoices()));
    expect(head).toHaveLength(9);
    expect(sent).toEqual([
      'F-1001',
      'Joblife',
      '12',
      '48500,00',
      '46000,00',
      '46000,00',
      'Til betaling',
      '2027-02-20',
      '',
    ]);
    expect(paid?.slice(-2)).toEqual(['2027-02-20', '2027-02-20']);
  });
});
