import { openOfInvoice } from './invoice-open';

describe('what is open of an invoice', () => {
  it('is its amount less credit notes and payment', () => {
    expect(openOfInvoice([])).toBe(0n);
    expect(openOfInvoice([{ kind: 'invoice', amount: 50n }])).toBe(50n);
    const credited = [
      { kind: 'invoice', amount: 50n },
      { kind: 'credit', amount: 20n },
    ] as const;
    expect(openOfInvoice(credited)).toBe(30n);
    expect(openOfInvoice([...credited, { kind: 'pay', amount: 30n }])).toBe(0n);
  });
});
