import type { Relation } from '@samraad/identity';
import type { CaseParty } from '@samraad/requests';
import { namedParties, viewerOfCase } from './case-on-desk';

const party = (personId: string, side: CaseParty['side'], unitId: string): CaseParty => ({
  personId,
  side,
  unitId,
  role: side === 'management' ? 'manager' : 'amr',
});
const names = new Map([
  ['mette', 'Mette Holm'],
  ['jonas', 'Jonas Lind'],
]);
const facts = {
  coordinatingUnitId: 'own',
  parties: [
    party('mette', 'management', 'joined'),
    party('mette', 'management', 'own'),
    party('mette', 'management', 'third'),
    party('jonas', 'employees', 'joined'),
  ],
};

describe('the parties on the desk', () => {
  it('stand once a side, as one of the coordinating workplace when it is among theirs', () => {
    expect(namedParties(facts, names)).toEqual([
      {
        ...{ personId: 'mette', name: 'Mette Holm', side: 'management', coordinating: true },
        unitIds: ['joined', 'own', 'third'],
      },
      {
        ...{ personId: 'jonas', name: 'Jonas Lind', side: 'employees', coordinating: false },
        unitIds: ['joined'],
      },
    ]);
  });

  it('stand on each side they act for', () => {
    const both = {
      ...facts,
      parties: [party('mette', 'management', 'own'), party('mette', 'employees', 'own')],
    };
    expect(namedParties(both, names).map(({ side }) => side)).toEqual(['management', 'employees']);
  });

  it('are marked where only they say so themselves, of every role they have on that side', () => {
    const stated = (unitId: string) => ({ ...party('jonas', 'employees', unitId), stated: true });
    const of = (...parties: CaseParty[]) => namedParties({ ...facts, parties }, names)[0]?.stated;
    expect(of(stated('own'))).toBe(true);
    expect(of(stated('own'), stated('joined'))).toBe(true);
    expect(of(stated('own'), party('jonas', 'employees', 'own'))).toBeUndefined();
    expect(of(party('jonas', 'employees', 'own'), stated('own'))).toBeUndefined();
  });

  it('have no name rather than another’s when it is not known', () => {
    expect(namedParties(facts, new Map()).map(({ name }) => name)).toEqual(['', '']);
  });
});

describe('the viewer of a case', () => {
  const seen = (personId: string, ...relations: Relation[]) =>
    viewerOfCase(personId, new Set(relations), facts);

  it('is on the side of the relation, and of the coordinating workplace when acting for it', () => {
    expect(seen('mette', 'party', 'management')).toEqual({
      isProvider: false,
      side: 'management',
      coordinating: true,
      unitIds: ['joined', 'own', 'third'],
    });
    expect(seen('jonas', 'party', 'employees')).toEqual({
      isProvider: false,
      side: 'employees',
      coordinating: false,
      unitIds: ['joined'],
    });
  });

  it('is not of the coordinating workplace on a side somebody else holds there', () => {
    expect(seen('mette', 'party', 'employees').coordinating).toBe(false);
    expect(seen('somebody', 'party', 'management').coordinating).toBe(false);
  });

  it('is the provider, or neither', () => {
    expect(seen('karin', 'provider')).toEqual({
      isProvider: true,
      side: null,
      coordinating: false,
      unitIds: [],
    });
    expect(seen('dr')).toEqual({ isProvider: false, side: null, coordinating: false, unitIds: [] });
  });
});
