import { positionOf, ProvenReach } from './proven-reach';

describe('how far a replica is proved to have come', () => {
  it('reads positions by their worth, not their letters', () => {
    expect(positionOf('0/FF') < positionOf('0/100')).toBe(true);
    expect(positionOf('9/FFFFFFFF') < positionOf('A/0')).toBe(true);
  });

  it('is the last instant whose log it has read', () => {
    const reach = new ProvenReach();
    expect(reach.has(0, 1_000, 1_000)).toBe(false);
    reach.sampled(1_000, 10n);
    reach.sampled(2_000, 20n);
    reach.reached(15n);
    expect(reach.has(999, 2_000, 5_000)).toBe(true);
    // Written at the very instant of the sample: it may have come after it.
    expect(reach.has(1_000, 2_000, 5_000)).toBe(false);
    reach.reached(20n);
    expect(reach.has(1_500, 2_500, 5_000)).toBe(true);
  });

  it('is nothing once it falls behind by more than is borne', () => {
    const reach = new ProvenReach();
    reach.sampled(1_000, 10n);
    reach.reached(10n);
    expect(reach.has(0, 6_000, 5_000)).toBe(true);
    expect(reach.has(0, 6_001, 5_000)).toBe(false);
  });

  it('never goes back when an older answer comes late', () => {
    const reach = new ProvenReach();
    reach.sampled(1_000, 10n);
    reach.sampled(2_000, 20n);
    reach.reached(20n);
    reach.reached(5n);
    expect(reach.has(1_999, 2_000, 5_000)).toBe(true);
  });
});
