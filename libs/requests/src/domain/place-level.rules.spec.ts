import { unitKinds, unitSectors } from '@samraad/scheme';
import { placeLevel } from './place-level.rules';

describe('the level at which somebody asks', () => {
  it('is what the unit is', () => {
    const of = (sector: (typeof unitSectors)[number]) =>
      unitKinds.map((kind) => placeLevel({ kind, sector }));
    expect(of('hospital')).toEqual(['main-committee', 'hospital', 'enterprise', null, null]);
    expect(of('technical')).toEqual(['main-committee', 'hospital', 'enterprise', 'support', 'support']);
    expect(unitSectors.filter((sector) => placeLevel({ kind: 'unit', sector }) === 'support')).toEqual([
      ...['administration', 'service', 'technical'],
    ]);
  });
});
