import fc from 'fast-check';
import { areaOfUnit, type ChosenFocus } from '@samraad/scheme';
import { type PastRequest, rehearse, type RehearsalFacts, type TriedModel } from './rehearse-model.rules';
import { tellRehearsal } from './rehearsal-told.rules';

const at = (text: string) => new Date(`${text}:00Z`);
const line = (...ids: string[]) =>
  ids.map((id, index) => ({
    id,
    kind: (['region', 'hospital', 'department'] as const)[index] ?? ('unit' as const),
  }));
const asked = (more: Partial<PastRequest> = {}): PastRequest => ({
  askedAt: at('2026-09-07T09:00'),
  topics: [],
  sector: 'hospital',
  workplaces: [{ areas: [], line: line('r', 'h', 'd') }],
  ...more,
});
const model1 = (more: Partial<ChosenFocus> = {}): TriedModel => ({
  model: 1,
  focus: { topics: [], areas: [], anchoredAt: ['hospital'], ...more },
});
const facts = (more: Partial<RehearsalFacts> = {}): RehearsalFacts => ({
  requests: [asked()],
  measured: [],
  others: [],
  closingDays: [],
  endorsementWorkingDays: 5,
  threshold: 5,
  ...more,
});
const violence = model1({ topics: [{ key: 'violence', name: 'Vold' }] });

describe('a rehearsal', () => {
  it('judges by topic or area, as real requests are, and says which', () => {
    const tried = model1({
      topics: [{ key: 'violence', name: 'Vold' }],
      areas: [{ key: areaOfUnit('h'), name: 'Hospitalet' }],
    });
    const requests = [
      asked({ topics: ['violence'] }),
      asked({ topics: ['change'] }),
      asked({ topics: ['violence'], workplaces: [{ areas: [], line: line('r', 'x') }] }),
      asked({ topics: ['change'], workplaces: [{ areas: [], line: line('r', 'x', 'y') }] }),
    ];
    expect(rehearse(tried, facts({ requests })).map(({ inside }) => inside)).toEqual([
      'both',
      'area',
      'topic',
      null,
    ]);
  });

  it('asks nobody under model 2, nor where the Hovedudvalg itself asked', () => {
    const own = asked({ workplaces: [{ areas: [], line: line('r') }] });
    expect(rehearse({ model: 2, focus: null }, facts())[0]).toMatchObject({
      inside: 'nobody-asked',
      later: 0,
    });
    expect(rehearse(violence, facts({ requests: [own] }))[0]).toMatchObject({
      inside: 'nobody-asked',
      later: 0,
    });
  });

  it('reckons with the whole of the anchor’s time while too few endorsements are measured', () => {
    const requests = [asked({ topics: ['violence'] })];
    expect(rehearse(violence, facts({ requests }))[0]?.later).toBe(5);
  });

  it('spreads the measured working days over the requests', () => {
    const took = (days: number) => ({
      askedAt: at('2026-09-07T09:00'),
      endorsedAt: at(`2026-09-${String(7 + days).padStart(2, '0')}T10:00`),
    });
    const measured = [0, 0, 1, 1, 1, 3, 3, 3, 3, 4].map(took);
    const requests = Array.from({ length: 40 }, () => asked({ topics: ['violence'] }));
    const days = rehearse(violence, facts({ requests, measured })).map(({ later }) => later ?? -1);
    const share = (of: number) => days.filter((day) => day === of).length;
    expect(
      [0, 1, 3, 4].map(share).map((count, index) => Math.abs(count - ([8, 12, 16, 4][index] ?? 0)) <= 2),
    ).toEqual([true, true, true, true]);
  });

  it('counts working days only', () => {
    // Friday to Monday is one working day.
    const measured = Array.from({ length: 5 }, () => ({
      askedAt: at('2026-09-04T09:00'),
      endorsedAt: at('2026-09-07T09:00'),
    }));
    const requests = [asked({ topics: ['violence'] })];
    expect(rehearse(violence, facts({ requests, measured }))[0]?.later).toBe(1);
  });

  it('says who is passed in the queue: somebody who asked later comes before', () => {
    const requests = [asked({ topics: ['violence'] })];
    const later = (day: string) => rehearse(violence, facts({ requests, others: [at(day)] }))[0]?.passed;
    // Five working days from Monday the 7th is Monday the 14th.
    expect(['2026-09-06T09:00', '2026-09-11T09:00', '2026-09-15T09:00'].map(later)).toEqual([
      false,
      true,
      false,
    ]);
    const [first] = rehearse(
      violence,
      facts({ requests: [...requests, asked({ askedAt: at('2026-09-08T09:00') })] }),
    );
    // The other of the region is outside: nobody comes before.
    expect(first?.passed).toBe(false);
  });
});

describe('what is told of it', () => {
  const many = (count: number, more: Partial<PastRequest>) =>
    Array.from({ length: count }, () => asked(more));
  const told = (...requests: PastRequest[][]) =>
    tellRehearsal(rehearse(violence, facts({ requests: requests.flat() })), 5);

  it('is in and out, how much later, why, and by kind of workplace', () => {
    const inside = many(9, { topics: ['violence'] });
    const outside = many(6, { topics: ['change'], sector: 'social' });
    expect(told(inside, outside)).toMatchObject({
      total: 15,
      inside: 9,
      outside: 6,
      typical: 5,
      passed: 0,
      kinds: [
        { sectors: ['hospital'], inside: 9, outside: 0 },
        { sectors: ['social'], inside: 0, outside: 6 },
      ],
    });
  });

  it('is nothing of a group under five, nor of its complement', () => {
    const few = told(many(9, { topics: ['violence'] }), many(2, {}));
    expect(few).toMatchObject({ total: 11, inside: null, outside: null, kinds: [] });
    expect(told(many(3, {}))).toMatchObject({ total: null, inside: null });
    expect(told()).toMatchObject({ total: 0, inside: 0, outside: 0 });
  });

  it('puts small kinds together', () => {
    const { kinds } = told(
      many(9, { topics: ['violence'] }),
      many(8, {}),
      many(2, { topics: ['violence'], sector: 'social' }),
      many(4, { topics: ['violence'], sector: 'psychiatry' }),
    );
    expect(kinds).toEqual([
      { sectors: ['hospital'], inside: 9, outside: 8 },
      { sectors: ['psychiatry', 'social'], inside: 6, outside: 0 },
    ]);
  });

  it('never has a small number in it, and adds up', () => {
    const sectors = ['hospital', 'social', 'technical', 'psychiatry'] as const;
    const request = fc
      .record({ sector: fc.constantFrom(...sectors), topic: fc.constantFrom('violence', 'change') })
      .map(({ sector, topic }) => asked({ sector, topics: [topic] }));
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), (requests) => {
        const { total, inside, outside, later, passed, why, kinds } = told(requests);
        const groups = [later, why].flatMap((shown) => shown.groups.map(({ count }) => count));
        const cells = kinds.flatMap((kind) => [kind.inside, kind.outside]);
        const numbers = [total, inside, outside, passed, ...groups, ...cells];
        expect(numbers.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
        if (inside !== null) {
          expect(cells.reduce((sum, count) => sum + count, 0)).toBe(total);
          expect((inside ?? 0) + (outside ?? 0)).toBe(total);
        }
      }),
    );
  });
});
