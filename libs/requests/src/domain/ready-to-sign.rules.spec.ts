import { ok18Rules } from '@samraad/scheme';
import {
  missingAnswers,
  missingSigners,
  purposeObstacle,
  sidesMixed,
  signingObstacle,
  type DraftFacts,
} from './ready-to-sign.rules';
import { answerFields, optionalFields, type Answers } from './request-answers';

const answers: Answers = {
  title: 'Ro på',
  kind: 'advice',
  level: 'operational',
  themes: ['organisational-change'],
  purpose: 'workplace',
  coreTask: 'Vi plejer.',
  wanted: 'En fælles plan.',
  existing: 'Vi taler om det.',
  followUp: 'TRIO følger op.',
  followUpTalk: true,
  baseline: { workload: 2, cooperation: 3, influence: 3, safety: 4 },
  informed: ['7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11'],
};
const workplace = (unitId: string) =>
  ({ unitId, coordinating: unitId === 'u1', answer: 'none', compliedOn: null }) as const;
const facts: DraftFacts = {
  answers,
  workplaces: [workplace('u1'), workplace('u2')],
  signers: [
    { unitId: 'u1', side: 'management', personId: 'mette' },
    { unitId: 'u1', side: 'employees', personId: 'jonas' },
    { unitId: 'u2', side: 'management', personId: 'mette' },
    { unitId: 'u2', side: 'employees', personId: 'sara' },
  ],
  actedFor: new Map(),
};
const obstacle = (more: Partial<DraftFacts>) =>
  signingObstacle({ ...facts, ...more }, ok18Rules)?.key ?? null;

describe('what is missing', () => {
  it('names every field but the ones that may stay empty', () => {
    expect(missingAnswers({})).toEqual(answerFields.filter((field) => !optionalFields.includes(field)));
    expect(missingAnswers(answers)).toEqual([]);
  });

  it.each(answerFields.filter((field) => !optionalFields.includes(field)))('misses %s', (field) => {
    expect(missingAnswers({ ...answers, [field]: undefined })).toContain(field);
  });

  it.each(['🙂🙂', '…', '—', '?!', '***'])('misses the words of an answer of signs alone: %s', (signs) => {
    expect(missingAnswers({ ...answers, wanted: signs, title: signs })).toEqual(['title', 'wanted']);
    expect(missingAnswers({ ...answers, themes: [], themeJustification: signs })).toEqual([
      'themeJustification',
    ]);
    const informedOutside = [{ name: signs, role: 'HR', how: 'På mødet', on: '2026-11-20' }];
    expect(missingAnswers({ ...answers, informedOutside })).toEqual(['informedOutside']);
    // What may stay empty may be a smile, and one word or number is enough.
    expect(missingAnswers({ ...answers, baselineWords: signs, wanted: `${signs} Ro`, title: '5' })).toEqual(
      [],
    );
  });

  it('asks why when no theme of the round is chosen', () => {
    expect(missingAnswers({ ...answers, themes: [] })).toEqual(['themeJustification']);
    expect(missingAnswers({ ...answers, themes: [], themeJustification: 'Fordi' })).toEqual([]);
  });

  it('wants a signer for each side of each workplace', () => {
    expect(missingSigners({ ...facts, signers: facts.signers.slice(0, 3) })).toEqual([
      { unitId: 'u2', side: 'employees' },
    ]);
    expect(missingSigners({ ...facts, signers: [] })).toHaveLength(4);
  });
});

describe('what the offer is not for', () => {
  it.each([
    ['workplace', null],
    ['crisis', 'requests.crisis-help'],
    ['personal', 'requests.personal-support'],
    [undefined, null],
  ] as const)('%s → %s', (purpose, key) => {
    expect(purposeObstacle({ ...answers, purpose })?.key ?? null).toBe(key);
  });
});

describe('sides', () => {
  it('lets a leader sign for two workplaces, but nobody for two sides', () => {
    expect(sidesMixed(facts)).toBe(false);
    expect(
      sidesMixed({
        ...facts,
        signers: [...facts.signers, { unitId: 'u3', side: 'employees', personId: 'mette' }],
      }),
    ).toBe(true);
  });

  it('remembers whom somebody has acted for', () => {
    expect(sidesMixed({ ...facts, actedFor: new Map([['jonas', 'management']]) })).toBe(true);
    expect(sidesMixed({ ...facts, actedFor: new Map([['jonas', 'employees']]) })).toBe(false);
  });
});

describe('asking for signatures', () => {
  it.each<[string, Partial<DraftFacts>, string | null]>([
    ['nothing is missing', {}, null],
    ['it is crisis help', { answers: { ...answers, purpose: 'crisis' } }, 'requests.crisis-help'],
    ['it is personal support', { answers: { ...answers, purpose: 'personal' } }, 'requests.personal-support'],
    ['there is no workplace', { workplaces: [] }, 'requests.workplace-missing'],
    [
      'an order is not complied with',
      { workplaces: [{ ...workplace('u1'), answer: 'same_matter' }, workplace('u2')] },
      'requests.order-not-complied',
    ],
    [
      'nobody knows of an order',
      { workplaces: [{ ...workplace('u1'), answer: 'unknown' }] },
      'requests.order-unknown',
    ],
    ['an answer is missing', { answers: { ...answers, wanted: undefined } }, 'requests.answers-missing'],
    ['a side has nobody', { signers: facts.signers.slice(1) }, 'requests.signer-missing'],
    [
      'one is asked who could sign with none of the others',
      {
        signers: [...facts.signers, { unitId: 'u1', side: 'employees', personId: 'vera' }],
        held: [
          { unitId: 'u1', personId: 'mette', role: 'manager' },
          { unitId: 'u1', personId: 'jonas', role: 'amr' },
          { unitId: 'u1', personId: 'vera', role: 'med_vice_chair' },
          { unitId: 'u2', personId: 'mette', role: 'manager' },
          { unitId: 'u2', personId: 'sara', role: 'amr' },
        ],
      },
      'requests.committee-signs-as-one',
    ],
    ['one acts for both', { actedFor: new Map([['sara', 'management']]) }, 'requests.both-sides'],
  ])('when %s', (_, more, key) => {
    expect(obstacle(more)).toBe(key);
  });

  it('needs an open round', () => {
    expect(signingObstacle(facts, null)?.key).toBe('requests.no-open-round');
  });

  it('says how much is missing and what comes first', () => {
    const refused = signingObstacle(
      { ...facts, answers: { ...answers, title: undefined, wanted: undefined } },
      ok18Rules,
    );
    expect(refused?.params).toEqual({ count: 2, field: 'title' });
  });
});
