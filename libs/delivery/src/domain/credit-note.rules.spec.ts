import { creditObstacle, numberOfCredit, openOf } from './credit-note.rules';

describe('a credit note', () => {
  it('takes back something, and no more than is open', () => {
    expect(creditObstacle(500n, 500n)).toBeNull();
    expect(creditObstacle(500n, 1n)).toBeNull();
    expect(creditObstacle(500n, 501n)).toMatchObject({
      key: 'delivery.over-open',
      params: { open: '5\u00A0kr.' },
    });
    expect([0n, -1n].map((amount) => creditObstacle(500n, amount)?.key)).toEqual([
      'delivery.amount-missing',
      'delivery.amount-missing',
    ]);
  });

  it('leaves open what is neither credited nor paid', () => {
    const invoice = { amount: 500n, credited: 200n };
    expect(openOf({ ...invoice, state: 'sent' })).toBe(300n);
    expect(openOf({ ...invoice, state: 'paid' })).toBe(0n);
    expect(openOf({ amount: 500n, credited: 500n, state: 'credited' })).toBe(0n);
  });

  it('has the invoice’s number and its own place, however long that number is', () => {
    expect(numberOfCredit('2026-118', 2)).toBe('2026-118-K2');
    expect(numberOfCredit('x'.repeat(40), 10)).toBe(`${'x'.repeat(36)}-K10`);
  });
});
