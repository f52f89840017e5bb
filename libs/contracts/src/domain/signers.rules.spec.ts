import type { ContractSigners } from '@samraad/scheme';
import { type GivenSignature, missingSignatures, signingUnits, signsFor } from './signers.rules';

const places = { coordinatingUnitId: 'a', unitIds: ['b', 'a', 'c'] };
const every: ContractSigners = 'every-workplace';
const given = (side: GivenSignature['side'], unitId: string | null, personId: string): GivenSignature => ({
  side,
  unitId,
  personId,
});
const provider = given('provider', null, 'karin');

describe('who signs a contract', () => {
  it('is the coordinating workplace for all, or every workplace, the coordinating one first', () => {
    expect(signingUnits('coordinating', places)).toEqual(['a']);
    expect(signingUnits(every, places)).toEqual(['a', 'b', 'c']);
  });

  it('is whoever has not; the provider stands in for nobody, and a side of one workplace for no other', () => {
    expect(missingSignatures('coordinating', places, [provider])).toEqual([
      { unitId: 'a', side: 'management' },
      { unitId: 'a', side: 'employees' },
    ]);
    const most = [
      provider,
      ...['a', 'b'].flatMap((unitId) => [
        given('management', unitId, `m-${unitId}`),
        given('employees', unitId, `e-${unitId}`),
      ]),
      given('employees', 'c', 'e-c'),
    ];
    expect(missingSignatures(every, places, most)).toEqual([{ unitId: 'c', side: 'management' }]);
    expect(missingSignatures(every, places, [...most, given('management', 'c', 'm-c')])).toEqual([]);
  });

  it('is not waited for once it is of the case no longer, and what it signed stands in for nobody', () => {
    const left = { ...places, unitIds: ['a', 'b'] };
    const of = (...units: string[]) =>
      units.flatMap((unitId) => [given('management', unitId, 'm'), given('employees', unitId, 'e')]);
    expect(missingSignatures(every, left, of('a', 'b'))).toEqual([]);
    expect(missingSignatures(every, left, of('a', 'c'))).toEqual([
      { unitId: 'b', side: 'management' },
      { unitId: 'b', side: 'employees' },
    ]);
  });
});

describe('the workplace somebody signs for', () => {
  const mette = { personId: 'mette', side: 'management' } as const;
  const at = (...units: string[]) => ({
    ...places,
    parties: units.map((unitId) => ({ ...mette, unitId, role: `leads ${unitId}` })),
  });
  const key = (answer: object) => ('key' in answer ? answer.key : 'unitId' in answer && answer.unitId);

  it('is their own, in the role they hold there', () => {
    expect(signsFor(at('b'), mette, { signers: every, given: [provider] })).toEqual({
      ...mette,
      unitId: 'b',
      role: 'leads b',
    });
    expect(signsFor(at('b'), mette, { signers: 'coordinating', given: [provider] })).toMatchObject({
      key: 'contracts.coordinating-workplace-signs',
      status: 403,
    });
    expect(key(signsFor(at('b'), mette, { signers: every, given: [provider], unitId: 'a' }))).toBe(
      'contracts.own-workplace-signs',
    );
  });

  it('is never that of another, or of their other side', () => {
    const facts = { ...at('a'), parties: [...at('a').parties, ...at('b').parties] };
    const others = facts.parties.map((one, index) => (index === 0 ? { ...one, personId: 'lise' } : one));
    expect(key(signsFor({ ...facts, parties: others }, mette, { signers: every, given: [] }))).toBe('b');
    const asRep = facts.parties.map((one) => ({ ...one, side: 'employees' as const }));
    expect(key(signsFor({ ...facts, parties: asRep }, mette, { signers: every, given: [] }))).toBe(
      'contracts.own-workplace-signs',
    );
  });

  it('is one at a time for who leads several: the one meant, else the first that is not signed for', () => {
    const of = (given: GivenSignature[], unitId?: string) =>
      key(signsFor(at('c', 'a'), mette, { signers: every, given: [provider, ...given], unitId }));
    expect(of([])).toBe('a');
    expect(of([], 'c')).toBe('c');
    const once = [given('management', 'a', 'mette')];
    expect(of(once)).toBe('c');
    expect(of([...once, given('management', 'c', 'mette')])).toBe('contracts.side-has-signed');
  });

  it('is none once the side has signed there, or for who has signed for another side', () => {
    const of = (one: GivenSignature) => key(signsFor(at('b'), mette, { signers: every, given: [one] }));
    expect(of(given('management', 'b', 'lise'))).toBe('contracts.side-has-signed');
    expect(of(given('management', 'a', 'lise'))).toBe('b');
    expect(of(given('employees', 'a', 'mette'))).toBe('contracts.signed-as-another');
    expect(of(given('provider', null, 'mette'))).toBe('contracts.signed-as-another');
  });
});
