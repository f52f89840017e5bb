import {
  dayObstacle,
  type ProviderPlaceFacts,
  serviceObstacle,
  takeInObstacle,
} from './provider-in-round.rules';

const facts = (more: Partial<ProviderPlaceFacts> = {}): ProviderPlaceFacts => ({
  round: { requestsFrom: '2026-04-01', requestsTo: '2028-03-31' },
  provider: { name: 'RUC' },
  today: '2026-11-20',
  serves: true,
  changes: [],
  ...more,
});
const paused = [{ kind: 'paused', from: '2026-12-01' }] as const;

describe('what both sides may decide of a provider in a round', () => {
  it('holds from today at the earliest, and while the round takes requests', () => {
    expect(dayObstacle(facts(), '2026-11-20')).toBeNull();
    expect(dayObstacle(facts(), '2026-11-19')?.key).toBe('rounds.provider-day-gone');
    expect(dayObstacle(facts(), '2028-03-31')).toBeNull();
    expect(dayObstacle(facts(), '2028-04-01')?.key).toBe('rounds.provider-day-after');
    expect(dayObstacle(facts({ today: '2028-04-01' }), '2028-04-01')?.key).toBe('rounds.provider-round-over');
  });

  it.each([
    ['paused', undefined],
    ['resumed', 'rounds.provider-is-serving'],
    ['ended', undefined],
  ] as const)('one that serves: %s', (kind, key) => {
    expect(serviceObstacle(facts(), { kind, from: '2026-12-01' })?.key).toBe(key);
  });

  it.each([
    ['paused', 'rounds.provider-is-paused'],
    ['resumed', undefined],
    ['ended', undefined],
  ] as const)('one that is paused: %s', (kind, key) => {
    expect(serviceObstacle(facts({ changes: paused }), { kind, from: '2026-12-01' })?.key).toBe(key);
  });

  it('follows what is decided already, and an end is the end', () => {
    expect(serviceObstacle(facts({ changes: paused }), { kind: 'resumed', from: '2026-11-30' })?.key).toBe(
      'rounds.provider-change-later',
    );
    const ended = [{ kind: 'ended', from: '2026-11-01' }] as const;
    expect(serviceObstacle(facts({ changes: ended }), { kind: 'resumed', from: '2026-12-01' })?.key).toBe(
      'rounds.provider-is-ended',
    );
    expect(takeInObstacle(facts({ changes: ended }), '2026-12-01')?.key).toBe('rounds.provider-is-in');
  });

  it('takes in only who is not in', () => {
    expect(takeInObstacle(facts({ serves: false }), '2026-12-01')).toBeNull();
    expect(serviceObstacle(facts({ serves: false }), { kind: 'paused', from: '2026-12-01' })?.key).toBe(
      'rounds.provider-not-in',
    );
  });
});
