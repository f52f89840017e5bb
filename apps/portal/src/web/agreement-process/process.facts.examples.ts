import type { ProcessStatement, ProcessView } from '@samraad/requests';
import { ids } from '../cases/case.facts.examples';

export const exampleSaidAt = new Date('2026-11-20T13:10:00Z');
const facts: Omit<ProcessStatement, 'unitId'> = {
  ...{ kind: 'on_suspicion', topics: ['061', '065'], status: 'under_way' },
  ...{ statusOn: '2026-10-05', deadlineOn: '2027-03-01' },
};

export const exampleProcess: ProcessView = {
  ...facts,
  ...{ id: ids.region, unitId: ids.unit, unit: 'Akutmodtagelsen' },
  ...{ allowed: null, decidedOn: null, reason: null, decidedTopics: null },
  ...{ spreadSince: null, spreadBy: [], orderAsked: [] },
  said: [
    {
      ...facts,
      status: 'offered',
      deadlineOn: null,
      side: 'management',
      name: 'Mette Holm',
      saidAt: exampleSaidAt,
    },
    { ...facts, side: 'employees', name: 'Jonas Lind', saidAt: exampleSaidAt },
  ],
};
export const exampleSpread: ProcessView = {
  ...exampleProcess,
  ...{ kind: 'with_spread', spreadSince: exampleSaidAt, spreadBy: ['management'] },
};
export const exampleBreached: ProcessView = {
  ...exampleSpread,
  ...{ status: 'breached', orderAsked: ['management', 'employees'] },
};
export const exampleRefused: ProcessView = {
  ...exampleSpread,
  ...{ allowed: false, decidedOn: '2026-11-24', decidedTopics: exampleSpread.topics },
  reason: 'Overtrædelsen er den samme, som I søger hjælp til.',
};
