// One entry a table, so longer than most files: a list to be read as one.

/** Rows of which the audit chain says the same: who, when, and the ids and codes in `says`. */
export interface Witness {
  readonly table: string;
  /** The row's key, as SQL over `row`. */
  readonly key: string;
  /** Joins that find the stream, if the row does not name it. */
  readonly joins?: string;
  /** The stream it was recorded in. */
  readonly stream: string;
  readonly actions: readonly string[];
  /** The person who acted, when one did. */
  readonly person?: string;
  readonly at: string;
  /** A jsonb expression the entry's body contains. */
  readonly says?: string;
}

const json = (parts: Readonly<Record<string, string>>) =>
  `jsonb_build_object(${Object.entries(parts)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

// A local side signs for a workplace, the provider for none.
const asSigned = `jsonb_strip_nulls(${json({ side: 'row.side', role: 'row.role', unit: 'row.unit_id' })})`;

const ofCase = (id: string) => `'case:' || ${id}`;

/** What people did, by table: append-only rows, and those that carry amounts. */
export const witnesses: readonly Witness[] = [
  {
    table: 'request_text',
    key: `row.request_id || '/' || row.hash`,
    stream: ofCase('row.request_id'),
    actions: ['requests.signatures-asked'],
    at: 'row.recorded_at',
    says: json({ facts: json({ hash: 'row.hash' }) }),
  },
  {
    table: 'request_signature',
    key: 'row.id::text',
    stream: ofCase('row.request_id'),
    actions: ['requests.signed'],
    person: 'row.person_id',
    at: 'row.signed_at',
    says: json({
      as: json({ side: 'row.side', unit: 'row.unit_id', role: 'row.role' }),
      facts: json({ hash: 'row.content_hash' }),
    }),
  },
  {
    table: 'request_signature_void',
    key: 'row.signature_id::text',
    joins: 'JOIN request_signature signed ON signed.id = row.signature_id',
    stream: ofCase('signed.request_id'),
    actions: [
      'requests.content-changed',
      'requests.signatures-expired',
      'requests.signature-declined',
      'requests.withdrawn',
    ],
    at: 'row.voided_at',
    says: `CASE row.why WHEN 'content-changed' THEN '{"action": "requests.content-changed"}'::jsonb
      WHEN 'expired' THEN '{"action": "requests.signatures-expired"}' ELSE '{}' END`,
  },
  {
    table: 'order_statement',
    key: 'row.id::text',
    stream: ofCase('row.request_id'),
    actions: ['requests.order-stated'],
    person: 'row.stated_by',
    at: 'row.stated_at',
    says: json({ as: json({ unit: 'row.unit_id' }), facts: json({ answer: 'row.answer' }) }),
  },
  {
    table: 'contract_version',
    key: `row.contract_id || '/' || row.no`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    stream: ofCase('contract.case_id'),
    actions: ['contracts.sent', 'contracts.waits-for-room', 'addenda.sent'],
    person: 'row.made_by',
    at: 'row.made_at',
    says: json({ facts: json({ contractId: 'row.contract_id', no: 'row.no', price: 'row.price::text' }) }),
  },
  {
    table: 'contract_signature',
    key: `concat_ws('/', row.contract_id, row.no, row.side, row.unit_id)`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    stream: ofCase('contract.case_id'),
    actions: ['contracts.sent', 'contracts.signed-by-side', 'addenda.sent', 'addenda.signed-by-side'],
    person: 'row.person_id',
    at: 'row.signed_at',
    says: json({
      as: asSigned,
      facts: json({ contractId: 'row.contract_id', no: 'row.no', hash: 'row.hash' }),
    }),
  },
  {
    table: 'addendum_text',
    key: `row.addendum_id || '/' || row.no`,
    joins: 'JOIN addendum ON addendum.id = row.addendum_id',
    stream: ofCase('addendum.case_id'),
    actions: ['addenda.sent'],
    person: 'row.made_by',
    at: 'row.made_at',
    says: json({
      facts: json({ addendumId: 'row.addendum_id', hash: 'row.hash', price: 'row.price::text' }),
    }),
  },
  {
    table: 'addendum_signature',
    key: `concat_ws('/', row.addendum_id, row.no, row.side, row.unit_id)`,
    joins: 'JOIN addendum ON addendum.id = row.addendum_id',
    stream: ofCase('addendum.case_id'),
    actions: ['addenda.sent', 'addenda.signed-by-side'],
    person: 'row.person_id',
    at: 'row.signed_at',
    says: json({
      as: asSigned,
      facts: json({ addendumId: 'row.addendum_id', hash: 'row.hash' }),
    }),
  },
  {
    table: 'delivery_report',
    key: `row.contract_id || '/' || row.revision`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    stream: ofCase('contract.case_id'),
    actions: [
      'delivery.reported-delivered',
      'delivery.report-corrected',
      'delivery.milestone-reported',
      'delivery.milestone-corrected',
    ],
    person: 'row.reported_by',
    at: 'row.reported_at',
    says: json({
      facts: json({
        contractId: 'row.contract_id',
        revision: 'row.revision',
        finalAmount: 'row.final_amount::text',
      }),
    }),
  },
  {
    table: 'delivery_shortfall',
    key: `row.contract_id || '/' || row.report_revision`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    stream: ofCase('contract.case_id'),
    actions: ['delivery.not-delivered'],
    person: 'row.person_id',
    at: 'row.said_at',
    says: json({
      as: json({ side: 'row.side', role: 'row.role' }),
      facts: json({ contractId: 'row.contract_id', revision: 'row.report_revision' }),
    }),
  },
  {
    table: 'provider_decision',
    key: 'row.id::text',
    stream: ofCase('row.case_id'),
    actions: ['dialogue.accepted', 'dialogue.declined'],
    person: 'row.decided_by',
    at: 'row.decided_at',
    says: `jsonb_build_object('as', jsonb_build_object('provider', row.provider_id), 'action',
      CASE row.decision WHEN 'accept' THEN 'dialogue.accepted' ELSE 'dialogue.declined' END)
      || CASE WHEN row.decision = 'accept' THEN '{}'::jsonb
        ELSE jsonb_build_object('facts', jsonb_build_object('decisionId', row.id, 'reasonCode', row.reason_code)) END`,
  },
  {
    table: 'message',
    key: 'row.id::text',
    stream: ofCase('row.case_id'),
    actions: ['dialogue.message-sent'],
    person: 'row.author_id',
    at: 'row.sent_at',
    says: json({ as: json({ side: 'row.author_side' }), facts: json({ messageId: 'row.id' }) }),
  },
  {
    table: 'contact',
    key: 'row.id::text',
    stream: ofCase('row.case_id'),
    actions: ['dialogue.contact-logged', 'dialogue.message-sent'],
    person: 'row.logged_by',
    at: 'row.logged_at',
    says: `CASE row.kind WHEN 'message' THEN ${json({ facts: json({ messageId: 'row.message_id' }) })}
      ELSE ${json({ facts: json({ contactId: 'row.id', kind: 'row.kind' }) })} END`,
  },
  {
    table: 'attestation',
    key: 'row.id::text',
    stream: ofCase('row.case_id'),
    actions: ['delivery.attested'],
    person: 'row.person_id',
    at: 'row.attested_at',
    says: json({
      as: json({ side: 'row.side', role: 'row.role' }),
      // A dispute may have been settled for another amount.
      facts: json({ attestationId: 'row.id', amount: 'coalesce(row.attested_amount, row.amount)::text' }),
    }),
  },
  {
    table: 'dispute_agreement',
    key: `row.attestation_id || '/' || row.no || '/' || row.side`,
    joins: 'JOIN attestation ON attestation.id = row.attestation_id',
    stream: ofCase('attestation.case_id'),
    actions: ['delivery.settlement-proposed', 'delivery.settlement-agreed'],
    person: 'row.person_id',
    at: 'row.agreed_at',
    says: json({
      as: json({ side: 'row.side', role: 'row.role' }),
      facts: json({ attestationId: 'row.attestation_id', no: 'row.no', hash: 'row.hash' }),
    }),
  },
  {
    table: 'dispute_handover',
    key: 'row.id::text',
    joins: 'JOIN attestation ON attestation.id = row.attestation_id',
    stream: ofCase('attestation.case_id'),
    actions: ['delivery.dispute-handed-over'],
    person: 'row.person_id',
    at: 'row.handed_at',
    says: json({
      as: json({ side: 'row.side', role: 'row.role' }),
      facts: json({ attestationId: 'row.attestation_id' }),
    }),
  },
  {
    table: 'dispute_outcome',
    key: 'row.attestation_id::text',
    joins: 'JOIN attestation ON attestation.id = row.attestation_id',
    stream: ofCase('attestation.case_id'),
    actions: ['delivery.dispute-settled', 'delivery.dispute-decided'],
    at: 'row.ended_at',
    says: json({
      facts: json({
        attestationId: 'row.attestation_id',
        amount: 'row.amount::text',
        released: 'row.released::text',
      }),
    }),
  },
  {
    table: 'invoice',
    key: 'row.id::text',
    stream: ofCase('row.case_id'),
    actions: ['delivery.invoice-sent'],
    person: 'row.sent_by',
    at: 'row.sent_at',
    says: json({
      as: json({ provider: 'row.provider_id' }),
      facts: json({ invoiceId: 'row.id', number: 'row.number', amount: 'row.amount::text' }),
    }),
  },
  {
    table: 'credit_note',
    key: 'row.id::text',
    stream: ofCase('row.case_id'),
    actions: ['delivery.invoice-credited'],
    person: 'row.sent_by',
    at: 'row.sent_at',
    // Those of before the note had a row of its own do not name it.
    says: json({
      as: json({ provider: 'row.provider_id' }),
      facts: json({ invoiceId: 'row.invoice_id', amount: 'row.amount::text' }),
    }),
  },
  {
    table: 'model_choice',
    key: 'row.id::text',
    stream: `'scheme'`,
    actions: ['scheme.model-chosen'],
    at: 'row.recorded_at',
    says: json({
      facts: json({
        regionId: 'row.region_id',
        roundId: 'row.round_id',
        model: 'row.model',
        from: 'row.valid_from::text',
      }),
    }),
  },
  {
    table: 'evaluation_answer',
    key: 'row.id::text',
    joins: 'JOIN evaluation ON evaluation.id = row.evaluation_id',
    stream: ofCase('evaluation.case_id'),
    actions: ['evaluation.satisfaction-answered', 'evaluation.effect-answered'],
    person: 'row.person_id',
    at: 'row.answered_at',
    says: json({ as: json({ side: 'row.side' }), facts: json({ evaluationId: 'row.evaluation_id' }) }),
  },
];
