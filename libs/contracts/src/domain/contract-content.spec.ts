import { contractContentSchema, contractDraftSchema, type ContractContent } from './contract-content';

const activity = {
  title: 'Seminar',
  kind: 'seminar',
  plannedOn: '2027-01-14',
  description: 'En dag.',
} as const;
const content: ContractContent = {
  expectations: 'En fælles måde at fordele opgaver på.',
  scope: 'Et seminar.',
  price: '4500000',
  activities: [activity],
  followUp: 'TRIO følger op.',
};
const accepts = (more: object) => contractContentSchema.safeParse({ ...content, ...more }).success;
const plan = (count: number) => Array.from({ length: count }, () => activity);

describe('the content of a contract', () => {
  it.each(['expectations', 'scope', 'followUp'])(
    'has words for %s, without the space around them',
    (part) => {
      expect(contractContentSchema.parse({ ...content, [part]: '  Kort \n' })).toMatchObject({
        [part]: 'Kort',
      });
      expect(accepts({ [part]: 'x'.repeat(4000) })).toBe(true);
      for (const bad of ['', '  ', 'x'.repeat(4001)]) expect(accepts({ [part]: bad })).toBe(false);
    },
  );

  it.each([
    ['1', true],
    ['999999999999', true],
    ['0', false],
    ['01', false],
    ['1000000000000', false],
    ['-1', false],
    ['1,50', false],
    [' 1', false],
    ['1 kr.', false],
  ])('has a price in whole øre: %s is one: %s', (price, fits) => {
    expect(accepts({ price })).toBe(fits);
  });

  it('plans 1–30 activities', () => {
    expect([0, 1, 30, 31].map((count) => accepts({ activities: plan(count) }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('plans each with a title, a kind and a day; a description may be left out', () => {
    const [short] = contractContentSchema.parse({
      ...content,
      activities: [{ ...activity, title: ' Møde ', description: undefined }],
    }).activities;
    expect(short).toEqual({ title: 'Møde', kind: 'seminar', plannedOn: '2027-01-14', description: '' });
    const [spaced] = contractContentSchema.parse({
      ...content,
      activities: [{ ...activity, description: ' En dag. ' }],
    }).activities;
    expect(spaced?.description).toBe('En dag.');
    const bad = [
      { title: '' },
      { title: 'x'.repeat(121) },
      { kind: 'party' },
      { plannedOn: '2027-02-30' },
      { plannedOn: null },
      { description: 'x'.repeat(1001) },
      { price: '1' },
    ];
    for (const more of bad)
      expect([more, accepts({ activities: [{ ...activity, ...more }] })]).toEqual([more, false]);
    expect(
      accepts({ activities: [{ ...activity, title: 'x'.repeat(120), description: 'x'.repeat(1000) }] }),
    ).toBe(true);
  });

  it('says nothing more', () => {
    expect(accepts({ discount: '1' })).toBe(false);
  });
});

describe('a draft of one', () => {
  const drafts = (draft: object) => contractDraftSchema.safeParse(draft).success;

  it('may lack any part, all activities, and their days', () => {
    expect(contractDraftSchema.parse({})).toEqual({});
    expect(drafts({ activities: [] })).toBe(true);
    const { plannedOn: _later, ...undated } = activity;
    expect(contractDraftSchema.parse({ activities: [undated] })).toEqual({
      activities: [{ ...activity, plannedOn: null }],
    });
  });

  it('has no part that a contract could not have', () => {
    expect(drafts({ activities: plan(30) })).toBe(true);
    expect(drafts({ activities: plan(31) })).toBe(false);
    expect(drafts({ price: '0' })).toBe(false);
    expect(drafts({ discount: '1' })).toBe(false);
  });
});
