import { centralSideOf, nextAct } from './next-act';

const invoice = (more: object = {}) => ({
  ...{ state: 'sent' as const, approvedSide: null, approveFirst: true },
  ...more,
});

describe('what a central side does next with an invoice', () => {
  it('is to approve, then for the other side to pay', () => {
    expect(nextAct(invoice(), 'unions')).toBe('approve');
    expect(nextAct(invoice({ approvedSide: 'unions' }), 'unions')).toBe('others');
    expect(nextAct(invoice({ approvedSide: 'unions' }), 'employers')).toBe('pay');
    expect(nextAct(invoice({ approveFirst: false }), 'employers')).toBe('pay');
  });

  it('is nothing once it is settled, and for nobody else', () => {
    expect([nextAct(invoice({ state: 'paid' }), 'unions'), nextAct(invoice(), null)]).toEqual([null, null]);
  });

  it('is nothing for who has both roles', () => {
    const viewer = (...held: string[]) => ({ roles: held.map((role) => ({ role })) }) as never;
    expect(centralSideOf(viewer('central_employers', 'central_unions'))).toBeNull();
    expect(centralSideOf(viewer('central_unions'))).toBe('unions');
    expect(centralSideOf(viewer('coordinator'))).toBeNull();
  });
});
