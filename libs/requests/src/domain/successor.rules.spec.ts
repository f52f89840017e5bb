import { successorOf } from './successor.rules';

const ask = { side: 'employees' } as const;
const able = [
  { person_id: 'old-tr', role: 'tr' },
  { person_id: 'new-amr', role: 'amr' },
  { person_id: 'new-tr', role: 'tr' },
] as const;

describe('who takes over a signature', () => {
  it('is the newest in the very role, else the newest of those able', () => {
    expect(successorOf(ask, able, [], 'amr')).toBe('new-amr');
    expect(successorOf(ask, able, [], 'med_vice_chair')).toBe('new-tr');
  });

  it('is whoever was named, as long as they can sign and stand on no other side', () => {
    expect(successorOf(ask, able, [], 'amr', ['new-tr', 'new-amr'])).toBe('new-tr');
    expect(successorOf(ask, able, [], 'amr', ['gone', 'old-tr'])).toBe('old-tr');
    const other = [{ personId: 'new-tr', side: 'management' }] as const;
    expect(successorOf(ask, able, other, 'amr', ['new-tr'])).toBe('new-amr');
  });

  it('is nobody who signs for the other side, and nobody when there is none', () => {
    const other = [{ personId: 'new-amr', side: 'management' }] as const;
    expect(successorOf(ask, able, other, 'amr')).toBe('new-tr');
    expect(successorOf(ask, able, [{ personId: 'new-amr', side: 'employees' }], 'amr')).toBe('new-amr');
    expect(successorOf(ask, [], [], 'amr')).toBeNull();
  });
});
