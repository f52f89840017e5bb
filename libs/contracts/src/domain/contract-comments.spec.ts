import { type ContractComment, openThreads, threadsOf } from './contract-comments';

const comment = (id: string, more: Partial<ContractComment> = {}): ContractComment => ({
  id,
  part: 'scope',
  threadId: null,
  body: 'Ord.',
  writtenBy: 'p',
  by: 'Mette Holm',
  side: 'management',
  at: new Date('2026-11-20T09:00:00Z'),
  versionNo: 0,
  inDraft: true,
  settledAt: null,
  settledBy: null,
  ...more,
});

describe('threads of comments', () => {
  const settled = { settledAt: new Date('2026-11-21T09:00:00Z'), settledBy: 'Karin Dal' };
  const all = [
    comment('a'),
    comment('b', { part: 'price', ...settled }),
    comment('c', { threadId: 'b', part: 'price' }),
    comment('d', { threadId: 'a' }),
  ];

  it('are told in the order they began, each with its answers', () => {
    expect(threadsOf(all).map(({ id, part, comments }) => [id, part, comments.map((one) => one.id)])).toEqual(
      [
        ['a', 'scope', ['a', 'd']],
        ['b', 'price', ['b', 'c']],
      ],
    );
  });

  it('are open until the first of them is settled', () => {
    expect(openThreads(all).map(({ id }) => id)).toEqual(['a']);
    expect(threadsOf(all)[1]?.settled).toEqual({ at: settled.settledAt, by: 'Karin Dal' });
    expect(openThreads([])).toEqual([]);
  });
});
