import { waitingFor, type CompletionFacts } from './completion.rules';

const complete: CompletionFacts = {
  allSigned: true,
  providerConfirmed: true,
  anchors: [
    { unitId: 'a1', endorsed: true },
    { unitId: 'a2', endorsed: true },
  ],
};

describe('what a request waits for', () => {
  it.each<[string | null, Partial<CompletionFacts>]>([
    [null, {}],
    [null, { anchors: [] }],
    ['signatures', { allSigned: false }],
    ['signatures', { allSigned: false, providerConfirmed: false, anchors: [] }],
    ['provider', { providerConfirmed: false }],
    [
      'endorsements',
      {
        anchors: [
          { unitId: 'a1', endorsed: true },
          { unitId: 'a2', endorsed: false },
        ],
      },
    ],
    ['provider', { providerConfirmed: false, anchors: [{ unitId: 'a1', endorsed: false }] }],
  ])('%s', (waiting, more) => {
    expect(waitingFor({ ...complete, ...more })).toBe(waiting);
  });
});
