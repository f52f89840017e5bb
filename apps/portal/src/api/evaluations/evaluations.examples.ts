/** Evaluations as the documentation shows them. */
export const evaluationItemExample = {
  id: '2c1f4a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  requestId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  reference: 'SR-7KQ4-M2',
  number: 14,
  title: 'Ro på efter sammenlægningen',
  provider: { id: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e', name: 'Joblife' },
  kind: 'satisfaction',
  state: 'open',
  opensAt: '2026-11-27T14:00:00.000Z',
  closesAt: null,
  answered: ['management'],
};

const { answered: _answered, ...shared } = evaluationItemExample;

export const evaluationExample = {
  ...shared,
  provider: 'Joblife',
  finishDay: '2026-11-27',
  closedAt: null,
  form: {
    version: 1,
    title: 'Hvad synes I om forløbet?',
    groups: [
      {
        key: 'outcome',
        title: 'Udbyttet',
        items: [
          {
            key: 'overall',
            kind: 'rating',
            text: 'Alt i alt: hvor tilfredse er I med hjælpen?',
            required: true,
            low: 'slet ikke tilfredse',
            high: 'meget tilfredse',
          },
        ],
      },
    ],
  },
  baseline: null,
  sides: [
    { side: 'management', answeredAt: '2026-11-28T08:00:00.000Z', answers: { overall: 5 } },
    { side: 'employees', answeredAt: null, answers: null },
  ],
  mayAnswerFor: [],
};
