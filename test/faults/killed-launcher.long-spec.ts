import { eventually } from '../support/eventually';
import { halfDone } from './support/half-done';
import { House } from './support/house';

jest.setTimeout(240_000);

/** A database that stands, migrated and empty: its first start plays the demo instead of taking the build's image. */
describe('kill -9 of the launcher while the demo is being played', () => {
  let house: House;

  beforeAll(async () => {
    house = await House.withEmptyDatabase();
  });
  afterAll(() => house.tearDown());

  it('the next start makes it whole, and a later one is quicker', async () => {
    house.begin();
    const countOf = async (table: string) =>
      Number((await house.query<{ count: string }>(`SELECT count(*) FROM ${table}`))[0]?.count);
    await eventually('the first cases', () => countOf('request').catch(() => 0), 120_000);
    house.killNow('launcher');
    // Started again at once, while what the killed one left is still on its way out.
    const first = await house.start();
    expect(await countOf('demo_person')).toBeGreaterThan(10);
    expect(await countOf('request')).toBeGreaterThanOrEqual(40);
    expect(await halfDone(house)).toEqual({});
    expect(house.processes().filter(({ part }) => part === 'step')).toEqual([]);
    await house.stop();
    await house.empty(5_000);
    expect(await house.start()).toBeLessThan(first);
  });
});

/** The launcher killed while the house stands; killed while it takes the build's image it is in `first-start.e2e-spec`. */
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
