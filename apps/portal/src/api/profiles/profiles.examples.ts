const before = {
  fullName: 'Roskilde Universitet',
  tagline: 'Forskere, der først undersøger jeres hverdag.',
  description: 'RUC forsker i arbejdsliv.',
  address: 'Universitetsvej 1, 4000 Roskilde',
  website: 'www.ruc.dk/reg-psa',
  languages: [],
  levels: [],
  regionIds: [],
  approaches: [],
  ways: [],
};
const profile = { ...before, languages: ['dansk', 'engelsk'] };
const version = {
  id: '2b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77',
  providerId: '0f0d4a1c-2f6e-4c7e-8d7e-5a1c2f6e4c7e',
  nr: 2,
  state: 'sent',
  version: 3,
  changedAt: '2026-11-18T09:12:00.000Z',
  sentAt: '2026-11-19T09:12:00.000Z',
  answeredAt: null,
  answer: null,
};

/** Profiles as the documentation shows them. */
export const profileExamples = {
  written: { providerId: version.providerId, version: null, profile },
  listed: { ...version, provider: 'RUC' },
  one: {
    ...version,
    profile,
    before,
    differences: [{ part: 'practical', field: 'languages', before: '', after: 'dansk, engelsk' }],
  },
};
