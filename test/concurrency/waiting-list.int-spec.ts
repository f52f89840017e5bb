import { RacedWaitingList } from './waiting-list.scenario';

describe('the last room of a frame with those who wait for it, two processes', () => {
  let list: RacedWaitingList;
  beforeAll(async () => {
    list = await RacedWaitingList.start(10);
  }, 120_000);
  afterAll(() => list.stop());
  // Something was done in every race at least.
  afterEach(() => expect(list.done).toBeGreaterThan(3));

  it('gives room to three that fit; the others wait by number, and what is left is the first’s', () =>
    list.raceOfSends());

  it.each([1, 2, 3, 4])('has one turn, told truly, after everybody answered at once, round %i', () =>
    list.raceOfAnswers(),
  );
});
