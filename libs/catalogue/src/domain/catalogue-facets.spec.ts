import fc from 'fast-check';
import { type ChosenFacets, countWith, facetKeys, type Facetted, fitsFacets } from './catalogue-facets';

const value = fc.constantFrom('a', 'b', 'c');
const provider: fc.Arbitrary<Facetted> = fc.record({
  theme: fc.uniqueArray(value),
  kind: fc.uniqueArray(value),
  level: fc.uniqueArray(value),
  approach: fc.uniqueArray(value),
  waiting: fc.uniqueArray(value),
  room: fc.uniqueArray(value),
});
const chosen: fc.Arbitrary<ChosenFacets> = fc.record(
  { theme: value, kind: value, level: value, approach: value, waiting: value, room: value },
  { requiredKeys: [] },
);
const key = fc.constantFrom(...facetKeys);

describe('facets of the catalogue', () => {
  it('let every provider through while nothing is chosen', () => {
    fc.assert(fc.property(provider, (one) => fitsFacets(one, {})));
  });

  it('never let more through when one more is chosen', () => {
    fc.assert(
      fc.property(provider, chosen, key, value, (one, before, facet, added) => {
        const without = { ...before, [facet]: undefined };
        return !fitsFacets(one, { ...without, [facet]: added }) || fitsFacets(one, without);
      }),
    );
  });

  it('count what choosing a value would leave', () => {
    fc.assert(
      fc.property(fc.array(provider), chosen, key, value, (all, before, facet, added) => {
        const after = { ...before, [facet]: added };
        return countWith(all, before, facet, added) === all.filter((one) => fitsFacets(one, after)).length;
      }),
    );
  });

  it('do not let through what is not known', () => {
    const unknown: Facetted = { theme: ['x'], kind: [], level: [], approach: [], waiting: [], room: [] };
    expect(fitsFacets(unknown, { level: 'strategic' })).toBe(false);
    expect(fitsFacets(unknown, { theme: 'x' })).toBe(true);
  });
});
