import { partyPlaces, partyScope } from './side';

const roles = [
  { role: 'manager', unitId: 'akut' },
  { role: 'amr', unitId: 'medicin', stated: true, statedFor: ['case-1', 'case-2'] },
  { role: 'tr', unitId: 'medicin', stated: true, statedFor: ['case-2'] },
  { role: 'anchor', unitId: 'hospital' },
] as const;

describe('where somebody is a local party', () => {
  it('is at the workplaces of their roles, and in the cases of those they have only stated', () => {
    expect(partyScope(roles)).toEqual({ unitIds: ['akut'], caseIds: ['case-1', 'case-2'] });
    expect(partyPlaces(roles)).toEqual(['akut', 'case-1', 'case-2']);
    expect(partyPlaces([{ role: 'amr', unitId: 'medicin', stated: true }])).toEqual([]);
  });

  it('is everywhere at the workplace once the role is confirmed', () => {
    expect(partyPlaces([{ role: 'amr', unitId: 'medicin', stated: false, statedFor: ['case-1'] }])).toEqual([
      'medicin',
    ]);
  });
});
