/** A column of words that an administrator who sees a page as somebody is not shown (ADR 52). */
export interface PrivateText {
  readonly table: string;
  readonly column: string;
  /** What of a case it is, as the portal tells who sees what (`access/who-sees/kinds.ts`); 'own' belongs to no case. */
  readonly kind: string;
  /** Of JSON: the words under these keys are hidden, or all of them ('*'); its numbers, codes and shape stay. */
  readonly keys?: readonly string[];
  /** JSON that is kept as text. */
  readonly json?: 'text';
  /** Only in rows where another column says one of these; one column may have several such rules. */
  readonly where?: { readonly column: string; readonly among: readonly string[] };
}

const of = (kind: string, table: string, ...columns: readonly string[]): PrivateText[] =>
  columns.map((column) => ({ table, column, kind }));

/** The words of a request; its title is its name, and stands in subjects of mails that an administrator reads anyway. */
const requestWords = ['coreTask', 'wanted', 'existing', 'followUp', 'themeJustification'] as const;
const baselineWords = ['baselineWords'] as const;
const toldOutside = ['name', 'role', 'how'] as const;
const contractWords = ['expectations', 'scope', 'followUp', 'title', 'description', 'name'] as const;
/** Every question of an evaluation that is answered in words. */
const evaluationWords = ['worked-well', 'do-better', 'what-happened', 'would-have-helped'] as const;

/** An answer as it stands, and as it stood before each change in the draft. */
const answer = (kind: string, fields: readonly string[], keys: readonly string[]): PrivateText[] => [
  { table: 'request_answer', column: 'value', kind, keys, where: { column: 'field', among: fields } },
  { table: 'draft_change', column: 'before', kind, keys, where: { column: 'part', among: fields } },
];

/**
 * All of them: what the access table keeps from an administrator. A column of words that is not here is named as open in
 * `test/architecture/private-texts.int-spec.ts`, or that fails.
 */
export const privateTexts: readonly PrivateText[] = [
  ...answer('request', requestWords, ['*']),
  ...answer('baseline', baselineWords, ['*']),
  ...answer('informed', ['informedOutside'], toldOutside),
  {
    table: 'request_text',
    column: 'body',
    kind: 'request',
    json: 'text',
    keys: [...requestWords, ...baselineWords, ...toldOutside],
  },
  ...of('draft-message', 'draft_message', 'body'),
  ...of('endorser-question', 'endorser_question', 'question', 'answer'),
  { table: 'opening', column: 'answers', kind: 'opening', keys: ['change', 'tried'] },
  ...of('process-decision', 'agreement_process_decision', 'reason'),
  ...of('request-reason', 'request', 'ended_reason'),
  ...of('request-reason', 'signature_asked', 'reason'),
  ...of('request-reason', 'endorsement', 'reason'),
  ...of('reason', 'provider_decision', 'reason'),
  ...of('reason', 'clock_pause', 'reason'),
  ...of('reason', 'provider_promise', 'reason'),
  ...of('change-reason', 'provider_change', 'reason'),
  ...of('message', 'message', 'body'),
  ...of('message', 'message_attachment', 'name'),
  ...of('message', 'message_draft', 'body'),
  ...of('question', 'question', 'subject'),
  ...of('question', 'question_message', 'body'),
  ...of('meeting', 'meeting', 'title', 'place', 'reason'),
  ...of('meeting', 'meeting_poll', 'title', 'place'),
  ...of('note', 'assignment', 'note'),
  ...of('contract-comment', 'contract_comment', 'body'),
  { table: 'contract', column: 'draft', kind: 'contract', keys: contractWords },
  ...of('contract', 'contract_file', 'name'),
  // An addendum's text says why, too.
  {
    table: 'contract_version',
    column: 'body',
    kind: 'contract',
    json: 'text',
    keys: [...contractWords, 'reason'],
  },
  { table: 'addendum', column: 'draft', kind: 'contract', keys: [...contractWords, 'reason'] },
  { table: 'addendum', column: 'changes', kind: 'contract', keys: contractWords },
  {
    table: 'addendum_text',
    column: 'body',
    kind: 'contract',
    json: 'text',
    keys: [...contractWords, 'reason'],
  },
  { table: 'delivery_course', column: 'milestones', kind: 'contract', keys: ['title'] },
  ...of('activity', 'activity', 'title', 'description', 'note'),
  ...of('activity', 'delivery_report', 'summary'),
  ...of('cancellation', 'activity', 'cancel_reason'),
  ...of('attestation', 'attestation_dispute', 'reason', 'resolution'),
  ...of('attestation', 'delivery_shortfall', 'reason'),
  ...of('activity', 'early_end', 'reason', 'refusal'),
  ...of('attestation', 'attestation_undo', 'reason'),
  ...of('dispute', 'dispute_message', 'body'),
  ...of('dispute', 'dispute_settlement', 'text'),
  ...of('dispute', 'dispute_outcome', 'text'),
  { table: 'evaluation_answer', column: 'answers', kind: 'evaluation', keys: evaluationWords },
  ...of('invoice', 'invoice', 'credit_reason'),
  ...of('invoice', 'credit_note', 'reason'),
  // What a bank wrote, and why a payment is none of ours: read by the central parties.
  ...of('own', 'payment', 'text', 'reason'),
  { table: 'payment_file', column: 'kept', kind: 'own', keys: ['text'] },
  // Reasons and names of every kind, as the audit keeps them.
  { table: 'audit_detail', column: 'content', kind: 'reason', json: 'text', keys: ['*'] },
  // Letters are their receiver's; whether they came is an administrator's.
  ...of('own', 'mail_message', 'text_body', 'html_body', 'calendar_body'),
  ...of('own', 'caught_mail', 'text_body', 'html_body', 'raw'),
  // Said between both central sides, or both chairs of a Hovedudvalg.
  ...of('own', 'proposal', 'reason', 'answer'),
  ...of('own', 'provider_profile', 'answer'),
  { table: 'model_choice_draft', column: 'content', kind: 'own', keys: ['note', 'reason'] },
  // Why somebody is away.
  ...of('own', 'time_exception', 'note'),
  ...of('own', 'other_calendar', 'name', 'address'),
  // The secret address of somebody's calendar.
  ...of('own', 'calendar_key', 'secret'),
];
