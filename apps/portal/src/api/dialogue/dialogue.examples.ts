const caseId = '2f7c1c6e-3f0a-4d0e-9d3a-5b5a1b0c9e01';
const mette = { id: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', name: 'Mette Holm' };
const per = { id: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11', name: 'Per Bang' };
const joblife = { id: '5a1e9c1b-7c58-4a2f-8f0e-0f8f2c3d4e55', name: 'Joblife' };
const id = '9e2d7f3a-1b64-4c8e-a3f0-6d5c4b3a2f10';

/** One example a schema, for the OpenAPI document. */
export const dialogueExamples = {
  message: {
    id,
    at: '2026-11-23T09:12:00.000Z',
    author: per,
    side: 'provider',
    provider: joblife,
    body: 'Kan vi tales ved på mandag?',
  },
  sent: { id, firstContact: true },
  answered: { id: caseId, stage: 'sent_to_provider', acceptedAt: '2026-11-20T14:00:00.000Z' },
  declined: { id: caseId, lastDay: '2026-12-11' },
  assignment: { id, person: per, from: '2026-11-20T14:05:00.000Z', to: null, note: null },
  contact: {
    id,
    kind: 'call',
    heldAt: '2026-11-24T09:00:00.000Z',
    loggedAt: '2026-11-24T09:40:00.000Z',
    loggedBy: per.name,
    provider: joblife.name,
    withManagement: [mette.name],
    withEmployees: ['Jonas Lind'],
    first: true,
  },
  pause: {
    id,
    from: '2026-12-21',
    to: '2027-01-03',
    reason: 'holiday',
    state: 'proposed',
    proposedBy: mette.id,
    proposedSide: 'management',
    proposedAt: '2026-11-24T10:00:00.000Z',
    answeredBy: null,
    answeredSide: null,
    answeredAt: null,
  },
  answer: {
    id,
    provider: joblife,
    decision: 'decline',
    reasonCode: 'no-capacity',
    reason: 'Vi er fuldt booket til februar.',
    by: 'Karin Dal',
    at: '2026-11-21T08:00:00.000Z',
  },
  inboxItem: {
    id: caseId,
    reference: 'SR-7KQ4-M2',
    number: 41,
    title: 'Ro på efter sammenlægningen af to afsnit',
    kind: 'advice',
    stage: 'sent_to_provider',
    turn: 'provider',
    acceptedAt: null,
    consultant: per,
    workplace: 'Akutmodtagelsen',
    region: 'Region Sjælland',
    dialogue: {
      start: '2026-11-20T13:10:00.000Z',
      due: '2026-11-27T22:59:59.000Z',
      stoppedAt: null,
      breachedAt: null,
      state: 'running',
    },
    contract: null,
  },
} as const;
