import { House } from './support/house';

jest.setTimeout(240_000);

/** The launcher killed while the house stands; killed while the demo is played it is in `killed.e2e-spec`. */
describe('kill -9 of the launcher of a running house', () => {
  let house: House;
  const requests = async () =>
    (await house.query<{ count: string }>('SELECT count(*) FROM request'))[0]?.count;

  beforeAll(async () => {
    house = await House.build();
    await house.start();
  });
  afterAll(() => house.tearDown());

  it('launcher: nothing remains; started again it has its data', async () => {
    const before = await requests();
    house.killNow('launcher');
    await house.empty();
    await house.start();
    expect(await requests()).toBe(before);
  });

  it('launcher and guard, then started at once: it takes over what still stands', async () => {
    const before = await requests();
    house.killNow('guard');
    house.killNow('launcher');
    await house.start();
    expect(await requests()).toBe(before);
    expect(house.processes().map(({ part }) => part)).toEqual(expect.arrayContaining(['portal', 'worker']));
  });
});
