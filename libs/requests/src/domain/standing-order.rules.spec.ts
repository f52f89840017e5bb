import fc from 'fast-check';
import { isRefusal } from '@samraad/platform';
import { orderAnswers, orderConsequence, type OrderStatement } from './order-question.rules';
import { type OrderTopic, orderTopics } from './order-topics';
import {
  afterStating,
  type DraftWord,
  isNews,
  type LaterStatement,
  mayStateOrder,
  sayInDraft,
  standingOrder,
} from './standing-order.rules';

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

describe('an order with topics', () => {
  const about = (answer: 'same_matter' | 'complied', ...topics: OrderTopic[]): OrderStatement => ({
    ...say(answer, answer === 'complied' ? 'same' : null),
    topics,
  });
  const by = (side: LaterStatement['side'], statement: OrderStatement): LaterStatement => ({
    ...statement,
    side,
    statedAt: new Date(0),
  });

  it('is lifted topic by topic, and stands in the rest', () => {
    const two = about('same_matter', '061', '065');
    expect(afterStating(two, about('complied', '061'))).toMatchObject({
      answer: 'same_matter',
      topics: ['065'],
    });
    expect(afterStating(two, about('complied', '061', '065'))).toMatchObject({ answer: 'complied' });
    expect(afterStating(about('same_matter', '065'), about('complied', '061')).answer).toBe('same_matter');
    expect(afterStating(about('same_matter', '061'), about('same_matter', '064')).topics).toEqual([
      '061',
      '064',
    ]);
  });

  it('is whole where either side names no topic, as before topics were asked', () => {
    expect(afterStating(about('same_matter'), about('complied', '061')).answer).toBe('complied');
    expect(afterStating(about('same_matter', '061'), about('complied')).answer).toBe('complied');
    expect(afterStating(about('same_matter', '061'), about('same_matter')).topics).toEqual([]);
  });

  it('stands in what both sides say of it', () => {
    const said = [
      by('management', about('same_matter', '061')),
      by('employees', about('same_matter', '065')),
    ];
    expect(standingOrder(none, said, ok18)).toMatchObject({ answer: 'same_matter', topics: ['061', '065'] });
    // One side's compliance is told of both.
    const lifted = [...said, by('employees', about('complied', '061', '065'))];
    expect(standingOrder(none, lifted, ok18).answer).toBe('complied');
  });

  it('stands in exactly the topics that were said last of each side and not complied with since', () => {
    const topics = fc.subarray([...orderTopics], { minLength: 1 });
    const statement = fc.record({
      side: fc.constantFrom<LaterStatement['side']>('management', 'employees'),
      answer: fc.constantFrom<'same_matter' | 'complied'>('same_matter', 'complied'),
      topics,
    });
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (said) => {
        const open = { management: new Set<OrderTopic>(), employees: new Set<OrderTopic>() };
        for (const one of said)
          if (one.answer === 'same_matter') one.topics.forEach((topic) => open[one.side].add(topic));
          else
            for (const topic of one.topics) {
              open.management.delete(topic);
              open.employees.delete(topic);
            }
        const left = orderTopics.filter((topic) => open.management.has(topic) || open.employees.has(topic));
        const stands = standingOrder(
          none,
          said.map((one) => by(one.side, about(one.answer, ...one.topics))),
          ok18,
        );
        expect(stands.answer === 'same_matter' ? [...(stands.topics ?? [])].sort() : []).toEqual(left);
      }),
    );
  });
});

describe('what a draft says of a workplace', () => {
  const word = (
    side: DraftWord['side'],
    answer: OrderStatement['answer'],
    ...topics: OrderTopic[]
  ): DraftWord => ({
    ...say(answer, answer === 'complied' ? 'same' : null),
    ...{ side, topics, version: 1 },
  });

  it('is the last said, and none of one\'s own that the other\'s "same matter" stands against', () => {
    expect(sayInDraft([], word('employees', 'none'))).toMatchObject({ answer: 'none' });
    expect(sayInDraft([word('management', 'unknown')], word('employees', 'none'))).toMatchObject({
      answer: 'none',
    });
    const other = word('management', 'same_matter', '061');
    for (const answer of ['none', 'other_matter', 'unknown', null] as const)
      expect(sayInDraft([other], word('employees', answer))).toMatchObject({
        key: 'requests.order-lifted-by-compliance',
      });
    expect(sayInDraft([other], word('employees', 'complied', '061'))).toMatchObject({ answer: 'complied' });
  });

  it("leaves the other's when a side takes its own back", () => {
    const both = [word('management', 'same_matter', '061'), word('employees', 'same_matter', '065')];
    expect(sayInDraft(both, word('employees', 'none'))).toMatchObject({
      answer: 'same_matter',
      topics: ['061'],
    });
  });

  it("never lifts a side's topics unless that side speaks, or somebody says that they are complied with", () => {
    const words = fc.record({
      side: fc.constantFrom<DraftWord['side']>('management', 'employees'),
      answer: fc.constantFrom(...orderAnswers),
      topics: fc.subarray([...orderTopics], { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (said) => {
        let kept: DraftWord[] = [];
        for (const { side, answer, topics } of said) {
          const next = word(side, answer, ...topics);
          const stands = sayInDraft(kept, next);
          const other = kept.find((one) => one.side !== side);
          if (isRefusal(stands)) continue;
          kept = [...(other ? [other] : []), next];
          if (other?.answer !== 'same_matter') continue;
          const complied = answer === 'complied' ? topics : [];
          const left = (other.topics ?? []).filter((topic) => !complied.includes(topic));
          expect(left.filter((topic) => !stands.topics?.includes(topic))).toEqual([]);
          if (left.length > 0) expect(stands.answer).toBe('same_matter');
        }
      }),
    );
  });
});

describe('a statement after the request was sent', () => {
  it('is news in other words, or where the same words have been lifted since; never twice', () => {
    const same = later('management', 'same_matter');
    expect(isNews(none, [], same)).toBe(true);
    expect(isNews(none, [same], same)).toBe(false);
    expect(isNews(none, [same, later('employees', 'complied', 'same')], same)).toBe(true);
    expect(isNews(none, [], later('employees', 'none'))).toBe(false);
    const complied = later('employees', 'complied', 'same');
    expect(isNews(none, [complied, same], complied)).toBe(true);
  });
});
