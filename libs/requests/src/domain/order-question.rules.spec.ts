import { ok18Rules } from '@samraad/scheme';
import {
  orderAnswers,
  orderConsequence,
  orderObstacle,
  stateOrder,
  type OrderAnswer,
  type OrderStatement,
} from './order-question.rules';

const ok18 = ok18Rules.order;
const ok15 = { ...ok18, compliedAllows: false };
const say = (answer: OrderAnswer | null, compliedOn: string | null = null): OrderStatement => ({
  unitId: 'u1',
  answer,
  compliedOn: answer === 'complied' ? (compliedOn ?? '2026-11-01') : compliedOn,
  matter: null,
  topics: [],
});

describe('the order question', () => {
  it.each([
    ['none', 'allowed', 'allowed'],
    ['same_matter', 'blocked', 'blocked'],
    ['other_matter', 'flagged', 'flagged'],
    ['complied', 'allowed', 'blocked'],
    ['unknown', 'held', 'held'],
    [null, 'missing', 'missing'],
  ] as const)('%s means %s in OK-18 and %s in OK-15', (answer, in18, in15) => {
    expect(orderConsequence(say(answer), ok18)).toBe(in18);
    expect(orderConsequence(say(answer), ok15)).toBe(in15);
  });

  it('never lets an order complied with about another matter stand in the way, in any round', () => {
    const other = { ...say('complied'), matter: 'other' } as const;
    const same = { ...say('complied'), matter: 'same' } as const;
    for (const rules of [ok18, ok15]) expect(orderConsequence(other, rules)).toBe('allowed');
    expect(orderConsequence(same, ok18)).toBe('allowed');
    expect(orderConsequence(same, ok15)).toBe('blocked');
    expect(stateOrder({ ...say('none'), matter: 'other' }, '2026-11-20')).toMatchObject({ matter: null });
    expect(stateOrder(say('complied', '0001-01-01'), '2026-11-20')).toMatchObject({
      key: 'requests.order-day-too-early',
    });
  });

  it('knows the consequence of every answer there is', () => {
    expect(orderAnswers.map((answer) => orderConsequence(say(answer), ok18))).not.toContain(undefined);
    expect(orderAnswers).toHaveLength(5);
  });

  it.each([
    ['none', null, null],
    ['other_matter', null, null],
    ['complied', null, 'requests.order-complied-not-in-round'],
    ['same_matter', 'requests.order-not-complied', 'requests.order-not-complied'],
    ['unknown', 'requests.order-unknown', 'requests.order-unknown'],
    [null, 'requests.order-missing', 'requests.order-missing'],
  ] as const)('%s stands in the way as %s in OK-18 and %s in OK-15', (answer, in18, in15) => {
    expect(orderObstacle([say('none'), say(answer)], ok18)?.key ?? null).toBe(in18);
    expect(orderObstacle([say('none'), say(answer)], ok15)?.key ?? null).toBe(in15);
  });

  it('names the hardest obstacle when workplaces answer differently', () => {
    const all = [say(null), say('unknown'), say('same_matter')];
    expect(orderObstacle(all, ok18)?.key).toBe('requests.order-not-complied');
    expect(orderObstacle(all.slice(0, 2), ok18)?.key).toBe('requests.order-unknown');
    expect(orderObstacle([], ok18)).toBeNull();
  });
});

describe('stating an order', () => {
  it('asks for a day only when it is complied with', () => {
    expect(stateOrder(say('none', '2026-11-01'), '2026-11-20')).toEqual(say('none'));
    expect(stateOrder({ ...say('complied'), compliedOn: null }, '2026-11-20')).toMatchObject({
      key: 'requests.order-day-missing',
      status: 422,
    });
  });

  it('keeps topics only of an order, once each and in their own order', () => {
    const topics = ['065', '061', '065'] as const;
    expect(stateOrder({ ...say('none'), topics }, '2026-11-20')).toMatchObject({ topics: [] });
    expect(stateOrder({ ...say('unknown'), topics }, '2026-11-20')).toMatchObject({ topics: [] });
    for (const answer of ['same_matter', 'other_matter', 'complied'] as const)
      expect(stateOrder({ ...say(answer), topics }, '2026-11-20')).toMatchObject({ topics: ['061', '065'] });
  });

  it('takes today, not tomorrow', () => {
    expect(stateOrder(say('complied', '2026-11-20'), '2026-11-20')).toEqual(say('complied', '2026-11-20'));
    expect(stateOrder(say('complied', '2026-11-21'), '2026-11-20')).toMatchObject({
      key: 'requests.order-day-ahead',
    });
  });
});
