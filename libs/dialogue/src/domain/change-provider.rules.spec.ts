import { changeObstacle, mayAnswerChange, mayWithdrawChange } from './change-provider.rules';

const key = (value: unknown) => (value as { key?: string } | null)?.key ?? value;
const change = { state: 'proposed', proposedSide: 'management' } as const;

describe('changing provider', () => {
  it('is to another one, and one wish at a time', () => {
    const facts = { providerId: 'p', wanted: 'q', waits: false };
    expect(changeObstacle(facts)).toBeNull();
    expect(key(changeObstacle({ ...facts, wanted: 'p' }))).toBe('dialogue.change-same-provider');
    expect(key(changeObstacle({ ...facts, waits: true }))).toBe('dialogue.change-waits');
  });

  it('is answered by the other side alone, once', () => {
    expect(mayAnswerChange(change, 'employees')).toBe(true);
    expect(key(mayAnswerChange(change, 'management'))).toBe('dialogue.change-own');
    expect(key(mayAnswerChange({ ...change, state: 'refused' }, 'employees'))).toBe('dialogue.change-over');
  });

  it('is taken back by the side that proposed it, while it waits', () => {
    expect(mayWithdrawChange(change, 'management')).toBe(true);
    expect(key(mayWithdrawChange(change, 'employees'))).toBe('dialogue.change-of-others');
    expect(key(mayWithdrawChange({ ...change, state: 'agreed' }, 'management'))).toBe('dialogue.change-over');
  });
});
