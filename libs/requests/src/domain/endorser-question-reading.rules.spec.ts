import type { Role } from '@samraad/identity';
import { type EndorsedAt, readsEndorserQuestions } from './endorser-question-reading.rules';

const place = { unitId: 'hospital', regionId: 'region', state: 'asked', escalatedAt: new Date() } as const;
const reads = (role: Role, unitId: string, isParty = false, at: Partial<EndorsedAt> = {}) =>
  readsEndorserQuestions(
    { ...place, ...at },
    { roles: [{ id: 'h', personId: 'p', role, unitId, providerId: null }] },
    isParty,
  );

describe('the questions of whoever endorses', () => {
  it('are read by the parties, their own anchor and the chairs of the region', () => {
    expect(reads('manager', 'ward', true)).toBe(true);
    expect(reads('anchor', 'hospital')).toBe(true);
    expect([reads('committee_chair', 'region'), reads('committee_vice_chair', 'region')]).toEqual([
      true,
      true,
    ]);
  });

  it('are not by another hospital’s anchor, nor another region’s chairs', () => {
    expect(reads('anchor', 'other')).toBe(false);
    expect(reads('committee_chair', 'elsewhere')).toBe(false);
    expect(reads('manager', 'hospital')).toBe(false);
  });

  it('are the chairs’ while they are asked themselves, and no longer', () => {
    expect(reads('committee_chair', 'region', false, { escalatedAt: null })).toBe(false);
    expect(reads('committee_vice_chair', 'region', false, { state: 'endorsed' })).toBe(false);
    expect(reads('anchor', 'hospital', false, { escalatedAt: null, state: 'endorsed' })).toBe(true);
  });
});
