import { askTimeObstacle } from './ask-time.rules';

const expiresAt = new Date('2026-12-11T22:59:59.999Z');
const at = (now: string, rounds: { askedIn?: string | null; openNow?: string | null } = {}) =>
  askTimeObstacle({ now: new Date(now), expiresAt, askedIn: 'demo', openNow: 'demo', ...rounds })?.key ??
  null;

describe('the time of a question for a signature', () => {
  it('goes to the last instant of its last day, and not on', () => {
    expect(at('2026-12-11T22:59:59.999Z')).toBeNull();
    expect(at('2026-12-11T23:00:00.000Z')).toBe('requests.signing-time-over');
  });

  it('ends with the round it was asked in, whether another is open or none', () => {
    expect(at('2026-12-01T12:00:00Z', { openNow: 'next' })).toBe('requests.signing-round-over');
    expect(at('2026-12-01T12:00:00Z', { openNow: null })).toBe('requests.no-open-round');
    expect(at('2026-12-01T12:00:00Z', { askedIn: null })).toBe('requests.signing-round-over');
  });
});
