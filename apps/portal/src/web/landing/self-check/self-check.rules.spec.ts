import { hasText, t } from '@samraad/platform';
import { answerFields } from '@samraad/requests';
import { orderChoices } from '../../requests/shared/order-choice';
import './self-check.da';
import {
  agreeAnswers,
  processAnswers,
  purposeAnswers,
  selfCheck,
  type SelfCheckAnswers,
} from './self-check.rules';

const rules = { compliedAllows: true, askFromAftaleforloeb: '2020-09-01' };
const fine: SelfCheckAnswers = { agree: 'both', purpose: 'workplace', order: 'none', process: 'none' };
const verdictOf = (change: Partial<SelfCheckAnswers>, compliedAllows = true) =>
  selfCheck({ ...fine, ...change }, { ...rules, compliedAllows }).verdict;

describe('selfCheck', () => {
  it.each<[Partial<SelfCheckAnswers>, string]>([
    [{}, 'yes'],
    [{ process: null }, 'yes'],
    [{ agree: 'not_yet' }, 'wait'],
    [{ agree: 'one_side' }, 'wait'],
    [{ purpose: 'crisis' }, 'no'],
    [{ purpose: 'personal' }, 'no'],
    [{ order: 'same_matter' }, 'wait'],
    [{ order: 'other_matter' }, 'yes'],
    [{ order: 'complied' }, 'yes'],
    [{ order: 'unknown' }, 'wait'],
    [{ process: 'suspicion' }, 'yes'],
    [{ process: 'spread' }, 'wait'],
    [{ process: 'unknown' }, 'wait'],
    [{ agree: 'one_side', order: 'same_matter', purpose: 'crisis' }, 'no'],
  ])('%j → %s', (change, verdict) => {
    expect(verdictOf(change)).toBe(verdict);
  });

  it('says no where the round has no clause on orders complied with (OK-15)', () => {
    expect(verdictOf({ order: 'complied' }, false)).toBe('no');
    expect(verdictOf({ order: 'complied_other' }, false)).toBe('yes');
  });

  it('gives a crisis one answer only', () => {
    const { points } = selfCheck({ ...fine, purpose: 'crisis', order: 'unknown' }, rules);
    expect(points).toEqual([{ verdict: 'no', key: 'purpose.crisis' }]);
  });

  it('has words for every reason it can give', () => {
    for (const compliedAllows of [true, false])
      for (const agree of agreeAnswers)
        for (const purpose of purposeAnswers)
          for (const order of orderChoices)
            for (const process of [...processAnswers, null]) {
              const result = selfCheck({ agree, purpose, order, process }, { ...rules, compliedAllows });
              for (const point of result.points) expect(hasText(`self-check.point.${point.key}`)).toBe(true);
            }
  });
});

describe('the words of an agreement process', () => {
  it('promise no field and no person: the request asks nothing about it, and nobody is sent it', () => {
    const promised = processAnswers.map((answer) => t(`self-check.point.process.${answer}`)).join(' ');
    expect(promised).not.toMatch(/i henvendelsen|en person|skal .* se på/);
    expect(answerFields.filter((field) => /process|deadline|arbejdstilsyn/i.test(field))).toEqual([]);
  });
});
