import { readTo } from './draft-together.reader';
import { messages } from './together.facts.examples';

describe('how far somebody has read', () => {
  const [fresh, own] = messages;
  const items = fresh && own ? [own, { ...fresh, id: 'first' }, { ...fresh, id: 'last' }, own] : [];

  it('is to the last new message of those shown', () => {
    expect(readTo({ items, total: 9, unread: 2 })).toBe('last');
  });

  it('is nowhere further while something new above was not shown, or nothing is new', () => {
    expect(readTo({ items, total: 9, unread: 3 })).toBeNull();
    expect(readTo({ items: items.slice(0, 1), total: 9, unread: 0 })).toBeNull();
  });
});
