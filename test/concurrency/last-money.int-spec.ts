import { LastMoney } from './last-money.scenario';

describe('the last money of a frame, two processes', () => {
  let money: LastMoney;
  beforeAll(async () => {
    money = await LastMoney.start();
  });
  afterAll(() => money.stop());

  it.each([1, 2, 3])('lets exactly ten of 200 parallel sends win, round %i', () => money.raceOfStrangers());

  it('holds once for a contract sent through both processes', () => money.raceOfTwins());
});
