import { approvalObstacle, paymentObstacle } from './approval.rules';

const approval = { by: 'anna', side: 'employers' } as const;
const person = (personId: string, side: 'employers' | 'unions') => ({ personId, side });

describe('an invoice', () => {
  it('is approved once, never by whoever sent it', () => {
    expect(approvalObstacle({ approval: null, sentBy: 'karin' }, 'anna')).toBeNull();
    expect(approvalObstacle({ approval, sentBy: 'karin' }, 'bo')?.key).toBe('delivery.already-approved');
    expect(approvalObstacle({ approval: null, sentBy: 'anna' }, 'anna')?.key).toBe('delivery.own-invoice');
  });

  it.each([
    ['nobody has approved, either side pays as before', null, person('bo', 'unions'), false, null],
    [
      'nobody has approved, where it must be first',
      null,
      person('bo', 'unions'),
      true,
      'delivery.approve-first',
    ],
    ['the other side pays', approval, person('bo', 'unions'), true, null],
    ['the same side never pays', approval, person('clara', 'employers'), true, 'delivery.other-side-pays'],
    [
      'nor where nothing must be approved',
      approval,
      person('anna', 'employers'),
      false,
      'delivery.other-side-pays',
    ],
    [
      'nor the same person for the other side',
      approval,
      person('anna', 'unions'),
      true,
      'delivery.other-side-pays',
    ],
  ] as const)('%s', (_, approved, actor, first, key) => {
    expect(paymentObstacle(approved, actor, first)?.key ?? null).toBe(key);
  });
});
