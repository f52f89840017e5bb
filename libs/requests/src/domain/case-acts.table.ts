import type { Act } from '@samraad/identity';
import type { Placeholders, TextKey, TextKeys } from '@samraad/platform';
import { editableStages, mayMove, type Stage, stages } from './request-state';

/** A refusal whose words need nothing filled in. */
type Plain = { [K in TextKey]: [Placeholders<TextKeys[K]>] extends [never] ? K : never }[TextKey];

/** In which stages an act can be done at all, and what it is refused with in the others (all 409). */
export interface CaseActRow {
  readonly stages: readonly Stage[];
  /** Before the first of its stages; `late` when left out. */
  readonly early?: Plain;
  readonly late: Plain;
  /** Stages with words of their own. */
  readonly at?: Partial<Record<Stage, Plain>>;
}

const answering: readonly Stage[] = [
  'sent_to_provider',
  'in_dialogue',
  'contract_proposed',
  'waiting_for_room',
];
const course: readonly Stage[] = [
  'contracted',
  'under_way',
  'delivered',
  'attested',
  'satisfaction',
  'effect',
];
const choosing: readonly Stage[] = ['draft', 'awaiting_signatures', 'returned', 'choosing_provider'];
const evaluating: readonly Stage[] = ['delivered', 'attested', 'satisfaction', 'effect'];

// With a provider: whoever talks to one must have one.
const talk = {
  stages: [...answering, ...course],
  early: 'dialogue.no-provider',
  late: 'dialogue.case-ended',
  at: { choosing_provider: 'dialogue.no-provider' },
} as const satisfies CaseActRow;
const ended = {
  closed: 'dialogue.case-ended',
  withdrawn: 'dialogue.case-ended',
  lapsed: 'dialogue.case-ended',
} as const;
const notAwaiting = {
  choosing_provider: 'dialogue.not-awaiting-answer',
  withdrawn: 'dialogue.not-awaiting-answer',
  lapsed: 'dialogue.not-awaiting-answer',
} as const;
// Where a case can go quiet unseen; whether it has, its duties say.
const quiet = {
  stages: ['in_dialogue', 'contracted', 'under_way'],
  late: 'duties.next-step-not-asked',
} as const satisfies CaseActRow;
const running = { stages: course, early: 'delivery.no-contract', late: 'delivery.not-running' } as const;
// A signed contract is changed while its course runs.
const changing = {
  stages: ['contracted', 'under_way'],
  early: 'delivery.no-contract',
  late: 'delivery.not-running',
} as const satisfies CaseActRow;
// An attestation is open to objections.
const disputing = {
  stages: ['under_way', 'attested'],
  early: 'delivery.no-contract',
  late: 'delivery.not-disputed',
  at: { contracted: 'delivery.not-disputed', delivered: 'delivery.not-disputed' },
} as const satisfies CaseActRow;
const deciding = { stages: ['awaiting_endorsement'], late: 'requests.no-endorsement-open' } as const;

/**
 * When each act on a case can be done (domain.md §13), beside the access table that says who may: use cases, pages and
 * docs/hvem-maa-hvad-hvornaar.md are told from these two. What further facts decide, a use case's own rules add.
 */
export const caseActTable = {
  'addenda.decline': changing,
  'addenda.draft': changing,
  'addenda.send': changing,
  'addenda.sign': changing,
  // What is out for signature when the course is over is taken back all the same.
  'addenda.withdraw': running,

  'booking.answer': talk,
  'booking.change': talk,
  'booking.confirm': talk,
  'booking.propose': talk,

  'contracts.ask-changes': { stages: ['contract_proposed'], late: 'contracts.not-in-this-state' },
  'contracts.comment': {
    stages: ['in_dialogue', 'contract_proposed', 'waiting_for_room'],
    late: 'contracts.not-in-this-state',
  },
  'contracts.draft': { stages: ['in_dialogue'], late: 'contracts.not-in-dialogue' },
  'contracts.pass-pen': { stages: ['in_dialogue'], late: 'contracts.not-in-dialogue' },
  'contracts.send': { stages: ['in_dialogue'], late: 'contracts.not-in-dialogue' },
  'contracts.sign': { stages: ['contract_proposed'], late: 'contracts.not-in-this-state' },
  'contracts.take-up': { stages: ['waiting_for_room'], late: 'contracts.not-in-this-state' },
  // In dialogue: changes are asked for in what was sent.
  'contracts.withdraw': {
    stages: ['in_dialogue', 'contract_proposed', 'waiting_for_room'],
    late: 'contracts.not-in-this-state',
  },

  // Under way: a milestone of it.
  'delivery.attest': {
    stages: ['under_way', 'delivered', 'attested'],
    early: 'delivery.no-contract',
    late: 'delivery.already-attested',
    at: { contracted: 'delivery.nothing-to-attest' },
  },
  'delivery.dispute': {
    stages: ['under_way', 'attested'],
    early: 'delivery.no-contract',
    late: 'delivery.nothing-to-dispute',
    at: {
      contracted: 'delivery.nothing-to-dispute',
      delivered: 'delivery.nothing-to-dispute',
    },
  },
  'delivery.end-early': changing,
  // The follow-up talk is planned, held or cancelled long after the rest.
  'delivery.plan': running,
  'delivery.report-activity': running,
  'delivery.report-delivered': {
    stages: ['under_way', 'delivered'],
    early: 'delivery.no-contract',
    late: 'delivery.report-attested',
    at: { contracted: 'delivery.not-running' },
  },
  'delivery.report-milestone': {
    stages: ['under_way'],
    early: 'delivery.no-contract',
    late: 'delivery.report-the-whole',
    at: { contracted: 'delivery.not-running' },
  },
  'delivery.resolve-dispute': disputing,
  // A milestone of it while it runs; the whole until the parties have said how it went.
  'delivery.undo': {
    stages: ['under_way', 'satisfaction'],
    early: 'delivery.no-contract',
    late: 'delivery.undo-too-late',
    at: {
      contracted: 'delivery.undo-not-standing',
      delivered: 'delivery.undo-not-standing',
      attested: 'delivery.undo-not-standing',
    },
  },

  'dialogue.accept': {
    stages: ['sent_to_provider'],
    early: 'dialogue.not-awaiting-answer',
    late: 'dialogue.already-accepted',
    at: notAwaiting,
  },
  'dialogue.agree-on-day': talk,
  'dialogue.answer-pause': talk,
  'dialogue.assign': talk,
  'dialogue.change-provider': {
    stages: ['sent_to_provider', 'in_dialogue'],
    early: 'dialogue.no-provider',
    late: 'dialogue.too-late-to-leave',
    at: {
      choosing_provider: 'dialogue.no-provider',
      contract_proposed: 'dialogue.change-after-contract',
      waiting_for_room: 'dialogue.change-while-waiting',
      ...ended,
    },
  },
  'dialogue.decline': { stages: ['sent_to_provider', 'in_dialogue'], late: 'dialogue.too-late-to-decline' },
  'dialogue.leave-provider': {
    stages: ['sent_to_provider', 'in_dialogue'],
    early: 'dialogue.no-provider',
    late: 'dialogue.too-late-to-leave',
    at: {
      choosing_provider: 'dialogue.no-provider',
      contract_proposed: 'dialogue.contract-is-out',
      waiting_for_room: 'dialogue.contract-waits',
      ...ended,
    },
  },
  'dialogue.log-contact': talk,
  'dialogue.message': talk,
  'dialogue.propose-pause': talk,

  'disputes.settle': disputing,
  'disputes.write': disputing,

  'duties.get-going': quiet,
  'duties.say-next-step': quiet,

  'evaluations.answer': { stages: evaluating, late: 'evaluation.over' },

  // Between them: what is earned, sent and paid, the ledger says.
  'invoices.approve': { stages: course, early: 'delivery.no-contract', late: 'delivery.invoice-settled' },
  'invoices.pay': { stages: course, early: 'delivery.no-contract', late: 'delivery.invoice-settled' },
  'invoices.send': { stages: course, early: 'delivery.no-contract', late: 'delivery.not-running' },

  // Each side's own view, before they write together.
  'openings.write': { stages: ['draft'], late: 'requests.not-a-draft' },

  'requests.answer-endorser': { stages: ['awaiting_endorsement'], late: 'requests.question-over' },
  'requests.ask-parties': deciding,
  'requests.ask-signatures': {
    stages: ['draft'],
    late: 'requests.content-locked',
    at: {
      awaiting_signatures: 'requests.signers-asked',
      awaiting_endorsement: 'requests.signers-asked',
      returned: 'requests.signers-asked',
    },
  },
  // While the anchor is asked: only where the one both sides chose can no longer be had.
  'requests.choose-provider': {
    stages: [...choosing, 'awaiting_endorsement'],
    late: 'requests.provider-not-open',
  },
  'requests.choose-side': {
    stages: stages.filter((stage) => !['closed', 'withdrawn', 'lapsed'].includes(stage)),
    late: 'requests.not-in-this-stage',
  },
  'requests.confirm-provider': {
    stages: [...choosing, 'awaiting_endorsement'],
    late: 'requests.provider-not-open',
    at: { sent_to_provider: 'requests.provider-already-confirmed' },
  },
  // Until there is a contract: then the course goes on.
  'requests.decide-process': {
    stages: ['awaiting_signatures', 'awaiting_endorsement', ...answering, 'choosing_provider'],
    early: 'requests.process-nothing-to-decide',
    late: 'requests.process-nothing-to-decide',
    at: { returned: 'requests.process-nothing-to-decide' },
  },
  'requests.decline-signature': {
    stages: ['awaiting_signatures'],
    late: 'requests.not-open-for-signing',
  },
  // Nobody was asked to sign it yet: a use case's own rule.
  'requests.delete-draft': { stages: ['draft'], late: 'requests.not-a-draft' },
  // Between the sides, while they agree; it is read for good.
  'requests.draft-message': { stages: editableStages, late: 'requests.thread-closed' },
  'requests.edit': { stages: editableStages, late: 'requests.content-locked' },
  'requests.endorse': deciding,
  'requests.go-on-without': { stages: editableStages, late: 'requests.content-locked' },
  'requests.invite': { stages: editableStages, late: 'requests.content-locked' },
  'requests.join': { stages: editableStages, late: 'requests.content-locked' },
  'requests.nudge': { stages: ['draft'], late: 'requests.not-a-draft' },
  'requests.pass-on': { stages: ['awaiting_signatures'], late: 'requests.not-open-for-signing' },
  'requests.restore-draft': { stages: ['draft'], late: 'requests.not-a-draft' },
  'requests.resubmit': { stages: ['returned'], late: 'requests.not-returned' },
  'requests.return': deciding,
  'requests.say-ready': { stages: ['draft'], late: 'requests.not-a-draft' },
  'requests.sign': { stages: ['awaiting_signatures'], late: 'requests.not-open-for-signing' },
  // Once it is sent the answer is no longer part of what is signed.
  'requests.state-order': {
    stages: [...answering, 'choosing_provider', ...course],
    late: 'requests.not-in-this-stage',
  },
  // A fact beside what is signed: told in a draft too, and as long as the course runs.
  'requests.state-process': {
    stages: stages.filter((stage) => !['closed', 'withdrawn', 'lapsed'].includes(stage)),
    late: 'requests.not-in-this-stage',
  },
  'requests.withdraw': {
    stages: stages.filter((stage) => mayMove(stage, 'withdrawn')),
    late: 'requests.too-late-to-withdraw',
  },
} as const satisfies Partial<Record<Act, CaseActRow>>;

/** An act that changes something in a case. */
export type CaseAct = keyof typeof caseActTable;
