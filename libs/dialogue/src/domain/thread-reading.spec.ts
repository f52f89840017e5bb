import { threadReading } from './thread-reading';

describe('who reads what of a conversation', () => {
  it('is everything for the parties, whoever has the case now', () => {
    expect(threadReading(new Set(['party', 'management']))).toBe('all');
    expect(threadReading(new Set(['party', 'provider']))).toBe('all');
  });

  it('is what was exchanged with it for a provider', () => {
    expect(threadReading(new Set(['provider']))).toBe('own');
  });
});
