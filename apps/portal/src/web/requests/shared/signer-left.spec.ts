import type { RequestView } from '@samraad/requests';
import { signerLeft } from './signer-left';

const signer = { personId: 'p', unitId: 'u', side: 'employees', name: 'Jonas Lind', asked: true } as const;
const party = (more: Partial<RequestView['parties'][number]> = {}) => ({
  parties: [{ personId: 'p', name: 'Jonas Lind', unitId: 'u', role: 'amr' as const, ...more }],
});

describe('a signer who has not signed', () => {
  it('is named while they hold a role for the side at the workplace, and no longer', () => {
    expect(signerLeft(party(), signer)).toBe(false);
    expect(signerLeft({ parties: [] }, signer)).toBe(true);
    expect(signerLeft(party({ unitId: 'other' }), signer)).toBe(true);
    expect(signerLeft(party({ role: 'manager' }), signer)).toBe(true);
  });
});
