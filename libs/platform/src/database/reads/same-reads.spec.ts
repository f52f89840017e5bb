import { SameReads } from './same-reads';

describe('the same read', () => {
  const counted = () => {
    const read = jest.fn(async () => [{ n: 1, list: [1] }]);
    const reads = new SameReads();
    return {
      read,
      reads,
      ask: (sql: string, params: readonly unknown[] = []) => reads.ask(sql, params, read),
    };
  };

  it('is made once, also while the first is on its way; another question by itself', async () => {
    const { read, ask } = counted();
    const [first, second] = await Promise.all([ask('a', [1]), ask('a', [1])]);
    expect(read).toHaveBeenCalledTimes(1);
    expect(first).toEqual(second);
    await ask('a', [2]);
    await ask('b', [1]);
    await ask('a', [new Date(0)]);
    expect(read).toHaveBeenCalledTimes(4);
    await ask('a', [2n]);
    await ask('a', ['2']);
    await ask('a', [2n]);
    expect(read).toHaveBeenCalledTimes(6);
  });

  it('gives each asker rows of its own', async () => {
    const { ask } = counted();
    const [row] = await ask('a');
    if (row) row['n'] = 2;
    expect(await ask('a')).toEqual([{ n: 1, list: [1] }]);
  });

  it('is made again once something was written', async () => {
    const { read, reads, ask } = counted();
    await ask('a');
    reads.forget();
    await ask('a');
    expect(read).toHaveBeenCalledTimes(2);
  });
});
