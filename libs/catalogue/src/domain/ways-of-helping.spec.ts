import { providerSeeds } from '../seed/providers.seed';
import { approachKindOf, helpKindsOf, waitingBandOf } from './ways-of-helping';

const waysOf = (key: string) =>
  providerSeeds.find((one) => one.key === key)?.templates.map((way) => way as never) ?? [];

describe('how a provider helps, read from its ways of working', () => {
  it.each([
    ['nfa', ['advice'], 'one-package'],
    ['ruc', ['advice'], 'studies-first'],
    ['joblife', ['advice', 'inspiration'], 'small-steps'],
  ] as const)('%s', (key, kinds, approach) => {
    expect(helpKindsOf(waysOf(key))).toEqual(kinds);
    expect(approachKindOf(waysOf(key))).toBe(approach);
  });

  it('is unknown without a way of working, or with nothing but a follow-up talk', () => {
    const talk = [{ steps: [{ kind: 'follow-up-talk' }] }] as never;
    expect([helpKindsOf([]), helpKindsOf(talk)]).toEqual([[], []]);
    expect([approachKindOf([]), approachKindOf(talk)]).toEqual([null, null]);
  });

  it.each([
    [null, null],
    [0, 'days'],
    [3, 'days'],
    [4, 'week'],
    [7, 'week'],
    [8, 'longer'],
  ] as const)('a first contact after %s days is %s', (days, band) => {
    expect(waitingBandOf(days)).toBe(band);
  });
});
