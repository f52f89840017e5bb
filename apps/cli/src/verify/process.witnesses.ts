import { json, ofCase, type Witness } from './witness';

/** What was told of an aftaleforløb, and what the central parties decided about it (ADR 76). */
export const processWitnesses: readonly Witness[] = [
  {
    table: 'agreement_process_fact',
    key: 'row.id::text',
    joins: 'JOIN agreement_process process ON process.id = row.process_id',
    stream: ofCase('process.request_id'),
    actions: ['requests.process-stated'],
    person: 'row.stated_by',
    at: 'row.stated_at',
    says: json({
      as: json({ side: 'row.side', unit: 'process.unit_id' }),
      facts: json({ processId: 'row.process_id', kind: 'row.kind', status: 'row.status' }),
    }),
  },
  {
    table: 'agreement_process_decision',
    key: 'row.id::text',
    joins: 'JOIN agreement_process process ON process.id = row.process_id',
    stream: ofCase('process.request_id'),
    actions: ['requests.process-allowed', 'requests.process-refused'],
    person: 'row.decided_by',
    at: 'row.decided_at',
    says: json({ facts: json({ processId: 'row.process_id', decidedOn: 'row.decided_on::text' }) }),
  },
];
