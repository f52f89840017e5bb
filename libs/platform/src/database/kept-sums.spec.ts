import { KeptSums } from './kept-sums';
import { RequestReads } from './reads/request-reads';

describe('kept sums', () => {
  let now: number;
  let value: number;
  let sums: KeptSums;
  const read = jest.fn(async () => value);
  const ask = () => sums.of('key', read, (n) => n);
  const settle = () => new Promise((done) => setImmediate(done));

  beforeEach(() => {
    now = 1_000_000;
    jest.spyOn(Date, 'now').mockImplementation(() => now);
    read.mockClear();
    sums = new KeptSums();
  });
  afterEach(() => jest.restoreAllMocks());

  it('adds a small one up every time', async () => {
    value = 999;
    await ask();
    value = 7;
    expect(await ask()).toBe(7);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('answers a large one from memory, and renews it beside the answer when it is seconds old', async () => {
    value = 5_000;
    await ask();
    value = 5_001;
    expect(await ask()).toBe(5_000);
    expect(read).toHaveBeenCalledTimes(1);
    now += 6_000;
    expect(await Promise.all([ask(), ask()])).toEqual([5_000, 5_000]);
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    expect(await ask()).toBe(5_001);
  });

  it('never answers what is more than a minute old', async () => {
    value = 5_000;
    await ask();
    now += 61_000;
    value = 2;
    expect(await ask()).toBe(2);
  });

  it('keeps what it had when renewing fails, and tries again', async () => {
    value = 5_000;
    await ask();
    now += 6_000;
    read.mockRejectedValueOnce(new Error('away'));
    expect(await ask()).toBe(5_000);
    await settle();
    value = 5_002;
    expect(await ask()).toBe(5_000);
    await settle();
    expect(await ask()).toBe(5_002);
  });

  it('is renewed beside the request that noticed its age: the reads of its page do not wait for it', async () => {
    const asked: boolean[] = [];
    const noting = () => {
      asked.push(RequestReads.current !== undefined);
      return Promise.resolve(5_000);
    };
    const request = new RequestReads(() => Promise.resolve({ rows: [], fields: [] }));
    const sum = () => request.run(() => sums.of('noted', noting, (n) => n));
    await sum();
    now += 6_000;
    await sum();
    expect(asked).toEqual([true, false]);
  });

  it('keeps each key by itself', async () => {
    value = 5_000;
    await ask();
    expect(
      await sums.of(
        'other',
        async () => 3_000,
        (n) => n,
      ),
    ).toBe(3_000);
    expect(await ask()).toBe(5_000);
  });
});
