import { penMove, penOf } from './pen';

describe('who has the draft', () => {
  it('is the provider, or both sides together', () => {
    expect((['provider', 'management', 'employees'] as const).map(penOf)).toEqual([
      'provider',
      'parties',
      'parties',
    ]);
  });

  it('is moved by being given or taken back, and by nothing that leaves it where it is', () => {
    expect(penMove('provider', 'parties', 'provider')).toBe('given');
    expect(penMove('provider', 'parties', 'employees')).toBe('taken');
    expect(penMove('parties', 'provider', 'management')).toBe('given');
    expect(penMove('parties', 'provider', 'provider')).toBe('taken');
    expect([penMove('parties', 'parties', 'provider'), penMove('provider', 'provider', 'employees')]).toEqual(
      ['none', 'none'],
    );
  });
});
