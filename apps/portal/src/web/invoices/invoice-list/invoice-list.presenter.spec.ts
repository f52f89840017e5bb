import '@samraad/delivery';
import { exampleInvoice, paidInvoice } from '../invoice.facts.examples';
import { ageOf } from './invoice-age';
import { invoiceCsv } from './invoice-csv';
import { askedOf, invoiceAddress, readInvoiceQuestion } from './invoice-question';

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
    const [head, sent, paid] = await gathered(invoiceCsv(invoices(), '2027-03-25'));
    expect(head).toHaveLength(17);
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
      'Til godkendelse',
      '0,00',
      '46000,00',
      '2027-03-22',
      '33',
      '3',
      '',
      'stemmer',
    ]);
    expect(paid?.slice(7, 15)).toEqual([
      ...['2027-02-20', '2027-02-20', 'Betalt', '0,00', '0,00', '2027-03-22', '', ''],
    ]);
  });
});

describe('the age of an invoice', () => {
  it('is counted from its day, and late from the day after its last', () => {
    expect(ageOf(exampleInvoice(), '2027-02-20')).toEqual({ days: 0, late: 0, left: 30 });
    expect(ageOf(exampleInvoice(), '2027-03-22')).toEqual({ days: 30, late: 0, left: 0 });
    expect(ageOf(exampleInvoice(), '2027-03-23')).toEqual({ days: 31, late: 1, left: 0 });
    expect(ageOf(paidInvoice, '2028-01-01')).toBeNull();
  });
});

describe('the address of a list of invoices', () => {
  const provider = '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55';

  it('is read back as it was written', () => {
    const query = { vis: 'forfaldne', q: 'F-10', udbyder: provider, orden: 'beloeb', side: '3' };
    const address = invoiceAddress(readInvoiceQuestion(query));
    expect(Object.fromEntries(new URL(address, 'https://samraad.example').searchParams)).toEqual(query);
    expect(invoiceAddress(readInvoiceQuestion({ vis: 'x', udbyder: 'x', orden: 'x', side: 'x' }))).toBe(
      '/regninger',
    );
  });

  it('never asks for more than somebody may see', () => {
    const question = readInvoiceQuestion({ udbyder: provider });
    const of = (...allowed: string[]) =>
      askedOf(question, { providerIds: allowed }, '2027-01-01').providerIds;
    expect(askedOf(question, {}, '2027-01-01').providerIds).toEqual([provider]);
    expect(of(provider, 'another')).toEqual([provider]);
    expect(of('another')).toEqual([]);
    expect(askedOf(readInvoiceQuestion({}), { providerIds: ['own'] }, '2027-01-01').providerIds).toEqual([
      'own',
    ]);
  });
});
