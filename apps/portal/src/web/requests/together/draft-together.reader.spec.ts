import { readTo } from './draft-together.reader';
import { messages } from './together.facts.examples';

describe('how far somebody has read', () => {
  const [fresh, own] = messages;
  const items = fresh && own ? [own, { ...fresh, id: 'first' }, { ...fresh, id: 'last' }, own] : [];

  it('is to the last new message of those shown', () => {
    expect(readTo({ items, total: 9, unread: 2 }, false)).toBe('last');
  });

  it('is nowhere further while something new above was not shown, or nothing is new', () => {
    expect(readTo({ items, total: 9, unread: 3 }, false)).toBeNull();
    expect(readTo({ items: items.slice(0, 1), total: 9, unread: 0 }, false)).toBeNull();
  });

  it('is to the newest where the thread is read by itself, however many more there are on its other pages', () => {
    expect(readTo({ items, total: 412, unread: 300 }, true)).toBe('last');
    expect(readTo({ items: items.slice(0, 1), total: 412, unread: 0 }, true)).toBeNull();
  });
});
