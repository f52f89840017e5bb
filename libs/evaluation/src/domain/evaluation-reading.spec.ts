import type { Relation, Role } from '@samraad/identity';
import { evaluationReading, figuresReading, seesAnswer } from './evaluation-reading';

const reading = (...relations: Relation[]) => evaluationReading(new Set(relations));
const half = { state: 'open', opensDay: '2027-03-20', answered: ['management'] } as const;

describe('who reads what of an evaluation', () => {
  it('is by relation: only parties answer, the central parties do not see the title', () => {
    expect(reading('party', 'management')).toEqual({ sides: ['management'], seesTitle: true });
    expect(reading('provider')).toEqual({ sides: [], seesTitle: true });
    expect(reading('central')).toEqual({ sides: [], seesTitle: false });
  });

  it('hides the other side from whoever may still answer', () => {
    expect(seesAnswer(half, reading('party', 'employees'), 'management')).toBe(false);
    expect(seesAnswer(half, reading('party', 'management'), 'management')).toBe(true);
    expect(seesAnswer(half, reading('provider'), 'management')).toBe(true);
    expect(seesAnswer(half, reading('central'), 'management')).toBe(true);
  });

  it('shows somebody on both sides, or on neither any more, no more than the strictest', () => {
    expect(seesAnswer(half, reading('party', 'management', 'employees'), 'management')).toBe(false);
    expect(seesAnswer(half, reading('party'), 'management')).toBe(false);
  });

  it('gives averages over cases to those who follow the scheme, and a provider its own', () => {
    const figures = (...held: Role[]) => figuresReading({ roles: held.map((role) => ({ role })) });
    for (const role of ['central_employers', 'central_unions', 'auditor'] as const)
      expect(figures(role)).toBe('all');
    expect(figures('consultant')).toBe('own');
    expect(figures('manager', 'anchor', 'committee_chair')).toBe('nothing');
  });
});
