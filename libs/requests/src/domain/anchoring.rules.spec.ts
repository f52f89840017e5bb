import { anchoringOf, endorsesAs, mayEndorse } from './anchoring.rules';

const unit = (id: string, kind: 'region' | 'hospital' | 'enterprise' | 'department' | 'unit') => ({
  id,
  kind,
});
const region = unit('region', 'region');
const inHospital = [
  region,
  unit('hospital', 'hospital'),
  unit('ward', 'department'),
  unit('section', 'unit'),
];
const inEnterprise = [region, unit('enterprise', 'enterprise'), unit('kitchen', 'department')];
const both = { model: 1, anchoredAt: ['hospital', 'enterprise'] } as const;

describe('where a request is anchored', () => {
  it('is the nearest unit of a kind the choice names', () => {
    expect(anchoringOf(inHospital, both)).toEqual({ unitId: 'hospital', asks: 'anchor' });
    expect(anchoringOf(inEnterprise, both)).toEqual({ unitId: 'enterprise', asks: 'anchor' });
    expect(anchoringOf(inEnterprise.slice(0, 2), both)).toEqual({ unitId: 'enterprise', asks: 'anchor' });
  });

  it('is as the choice says: where it names hospitals only, an enterprise does not endorse', () => {
    const hospitals = { model: 1, anchoredAt: ['hospital'] } as const;
    expect(anchoringOf(inHospital, hospitals)?.unitId).toBe('hospital');
    expect(anchoringOf(inEnterprise, hospitals)).toEqual({ unitId: 'region', asks: 'chairs' });
    expect(anchoringOf([region, unit('staff', 'department')], both)).toEqual({
      unitId: 'region',
      asks: 'chairs',
    });
  });

  it('is nowhere under model 2, and for what the Hovedudvalg asks itself', () => {
    expect(anchoringOf(inHospital, { model: 2, anchoredAt: [] })).toBeNull();
    expect(anchoringOf([region], both)).toBeNull();
    expect(anchoringOf([], both)).toBeNull();
  });
});

describe('as what an endorsement is given', () => {
  const of = { unitId: 'hospital', regionId: 'region', escalatedAt: new Date() };
  const anchor = { role: 'anchor', unitId: 'hospital' } as const;
  const chair = { role: 'committee_vice_chair', unitId: 'region' } as const;

  it('is the anchor’s own, also once the chairs are asked; the chairs’ only then', () => {
    expect(endorsesAs(of, [chair, anchor])).toEqual(anchor);
    expect(endorsesAs(of, [chair])).toEqual(chair);
    expect(endorsesAs({ ...of, escalatedAt: null }, [chair])).toBeNull();
  });

  it('is nobody’s of another place', () => {
    const elsewhere = [
      { ...anchor, unitId: 'other' },
      { ...chair, unitId: 'elsewhere' },
    ];
    expect(endorsesAs(of, elsewhere)).toBeNull();
    expect(endorsesAs(of, [{ role: 'manager', unitId: 'hospital' }])).toBeNull();
  });
});

describe('who may be asked to endorse', () => {
  it('is nobody who asks in the request, and each once', () => {
    expect(mayEndorse(['a', 'b', 'a', 'c'], new Set(['c', 'd']))).toEqual(['a', 'b']);
    expect(mayEndorse(['a'], new Set(['a']))).toEqual([]);
  });
});
