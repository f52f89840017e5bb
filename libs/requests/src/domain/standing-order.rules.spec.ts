import fc from 'fast-check';
import { orderAnswers, orderConsequence, type OrderStatement } from './order-question.rules';
import { type LaterStatement, mayStateOrder, standingOrder } from './standing-order.rules';

const ok18 = { compliedAllows: true, askFromAftaleforloeb: '2020-09-01' };
const ok15 = { ...ok18, compliedAllows: false };
const day = '2026-11-02';
const say = (answer: OrderStatement['answer'], matter: OrderStatement['matter'] = null): OrderStatement => ({
  unitId: 'u',
  answer,
  compliedOn: answer === 'complied' ? day : null,
  matter,
});
const later = (
  side: LaterStatement['side'],
  answer: OrderStatement['answer'],
  matter: OrderStatement['matter'] = null,
): LaterStatement => ({ ...say(answer, matter), side, statedAt: new Date(0) });
const none = say('none');

describe('the order that stands', () => {
  it('is the strictest of what the two sides say, in whatever order they said it', () => {
    const two = [later('management', 'same_matter'), later('employees', 'none')];
    expect(standingOrder(none, two, ok18).answer).toBe('same_matter');
    expect(standingOrder(none, two.toReversed(), ok18).answer).toBe('same_matter');
    expect(standingOrder(none, [later('employees', 'unknown')], ok18).answer).toBe('unknown');
  });

  it('is lifted for both when either side states compliance with its date', () => {
    const lifted = [later('management', 'same_matter'), later('employees', 'complied', 'same')];
    expect(standingOrder(none, lifted, ok18)).toMatchObject({ answer: 'complied', compliedOn: day });
    // Under OK-15 the same matter still stands in the way.
    expect(orderConsequence(standingOrder(none, lifted, ok15), ok15)).toBe('blocked');
  });

  it('is not lifted by compliance with an order on another matter', () => {
    const unrelated = [later('management', 'same_matter'), later('employees', 'complied', 'other')];
    expect(standingOrder(none, unrelated, ok18).answer).toBe('same_matter');
    expect(mayStateOrder(say('same_matter'), say('complied', 'other'))).toMatchObject({
      key: 'requests.order-lifted-by-compliance',
    });
  });

  it('is the signed answer until somebody says something new', () => {
    expect(standingOrder(say('other_matter'), [], ok18).answer).toBe('other_matter');
  });

  it('never gets milder by what one side says while the other stands by its answer', () => {
    const answer = fc.constantFrom(...orderAnswers.filter((one) => one !== 'complied'));
    fc.assert(
      fc.property(answer, fc.array(answer, { maxLength: 4 }), (own, others) => {
        const said = [later('management', own), ...others.map((one) => later('employees', one))];
        const rank = ['allowed', 'flagged', 'missing', 'held', 'blocked'];
        const of = (one: OrderStatement) => rank.indexOf(orderConsequence(one, ok18));
        expect(of(standingOrder(none, said, ok18))).toBeGreaterThanOrEqual(of(say(own)));
      }),
    );
  });
});

describe('an answer after "the same matter"', () => {
  it('is compliance with its day, or the same again', () => {
    expect(mayStateOrder(say('same_matter'), say('complied'))).toBe(true);
    expect(mayStateOrder(say('same_matter'), say('same_matter'))).toBe(true);
    for (const answer of ['none', 'other_matter', 'unknown'] as const)
      expect(mayStateOrder(say('same_matter'), say(answer))).toMatchObject({
        key: 'requests.order-lifted-by-compliance',
      });
    expect(mayStateOrder(say('unknown'), none)).toBe(true);
  });
});
