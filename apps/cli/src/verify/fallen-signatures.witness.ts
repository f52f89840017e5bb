import type { SignatureFalls } from '@samraad/requests';
import { ofCase, type Witness } from './witness';

/** What each reason that a signature falls for is told as. */
const fallsBy = {
  'content-changed': ['requests.content-changed'],
  expired: ['requests.signatures-expired'],
  declined: ['requests.signature-declined', 'requests.withdrawn'],
  'role-revoked': ['requests.role-revoked-voided'],
  'round-ended': ['requests.round-ended'],
} as const satisfies Record<SignatureFalls, readonly string[]>;

/** Signatures that stand no longer, each by its own reason. */
export const fallenSignatures: Witness = {
  table: 'request_signature_void',
  key: 'row.signature_id::text',
  joins: 'JOIN request_signature signed ON signed.id = row.signature_id',
  stream: ofCase('signed.request_id'),
  actions: Object.values(fallsBy).flat(),
  at: 'row.voided_at',
  // The entry's own action where it is one of those its reason can come by; of a reason nobody knows there is none.
  says: `CASE ${Object.entries(fallsBy)
    .map(
      ([why, actions]) =>
        `WHEN row.why = '${why}' AND entry.action IN (${actions.map((one) => `'${one}'`).join(', ')}) THEN '{}'::jsonb`,
    )
    .join(' ')} END`,
};
