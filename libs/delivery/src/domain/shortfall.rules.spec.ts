import { isSentBack, sentBackObstacle, shortfallObstacle } from './shortfall.rules';

const here = 'coordinating';
const manager = { unitId: here, side: 'management' } as const;
const living = {
  state: 'open',
  side: 'employees',
  objectionDueAt: new Date(0),
  secondPersonId: null,
  earlyEndNo: null,
} as const;
const first = { revision: 1, shortfallOf: null };
const sentBack = { revision: 1, shortfallOf: 1 };
const answered = { revision: 2, shortfallOf: 1 };

const refused = (key: string, status: number) => ({ key, status });

describe('what is missing', () => {
  it('is said of a report by either side of the coordinating workplace, before anybody attests', () => {
    expect(shortfallObstacle(first, null, manager, here)).toBeNull();
    expect(shortfallObstacle(first, null, { ...manager, side: 'employees' }, here)).toBeNull();
    expect(shortfallObstacle(answered, null, manager, here)).toBeNull();
  });

  it.each([
    ['by a joined workplace', first, null, 'joined', refused('delivery.coordinating-attests', 403)],
    ['of nothing', null, null, here, refused('delivery.nothing-to-attest', 409)],
    ['after an attestation', first, living, here, refused('delivery.object-instead', 409)],
    ['twice of one report', sentBack, null, here, refused('delivery.sent-back', 409)],
  ] as const)('is not said %s', (_, reported, attestation, unitId, refusal) => {
    expect(shortfallObstacle(reported, attestation, { ...manager, unitId }, here)).toMatchObject(refusal);
  });

  it('lies with the provider until the next report', () => {
    expect([first, sentBack, answered].map(isSentBack)).toEqual([false, true, false]);
    expect(sentBackObstacle(sentBack)).toMatchObject({ key: 'delivery.sent-back' });
    expect(sentBackObstacle(answered)).toBeNull();
  });
});
