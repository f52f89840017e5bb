import { refusal, Refused } from '../refusals/refusal';
import { expectMove, mayFollow, statesBefore } from './moves';

describe('the moves of a state machine', () => {
  const next = { asked: ['given', 'void'], given: ['void'], void: [] } as const;

  it('are those of its table', () => {
    expect(mayFollow(next, { from: 'asked', to: 'given' })).toBe(true);
    expect(mayFollow(next, { from: 'given', to: 'asked' })).toBe(false);
    expect(statesBefore(next, 'void')).toEqual(['asked', 'given']);
    expect(statesBefore(next, 'asked')).toEqual([]);
  });

  it('are refused with the words given, or are a defect', () => {
    expect(() => expectMove(next, { from: 'asked', to: 'void' })).not.toThrow();
    const move = { from: 'void', to: 'given' } as const;
    expect(() => expectMove(next, move)).toThrow('no step from void to given');
    expect(() => expectMove(next, move, refusal('platform.invalid', {}, 409))).toThrow(Refused);
    expect(() => expectMove(next, { from: 'given', to: 'given' })).toThrow('no step');
  });
});
