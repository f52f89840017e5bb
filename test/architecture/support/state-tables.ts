import { nextMeetingStates } from '../../../libs/booking/src/domain/meeting-state';
import { nextPollStates } from '../../../libs/booking/src/domain/poll-state';
import { nextProfileStates } from '../../../libs/catalogue/src/domain/profile-state';
import { nextStandings } from '../../../libs/catalogue/src/domain/provider-standing';
import { nextContractStates } from '../../../libs/contracts/src/domain/contract-state';
import { nextPauseStates } from '../../../libs/deadlines/src/domain/pause-state';
import { nextActivityStates } from '../../../libs/delivery/src/domain/activity-state';
import { nextAttestationStates } from '../../../libs/delivery/src/domain/attestation-state';
import { nextDisputeStates } from '../../../libs/delivery/src/domain/dispute-state';
import { nextUndoStates } from '../../../libs/delivery/src/domain/undo-state';
import { nextEarlyEndStates } from '../../../libs/delivery/src/domain/early-end-state';
import { nextInvoiceStates } from '../../../libs/delivery/src/domain/invoice-state';
import { nextPaymentStates } from '../../../libs/invoicing/src/domain/payment-state';
import { nextChangeStates } from '../../../libs/dialogue/src/domain/change-state';
import { nextPromiseStates } from '../../../libs/dialogue/src/domain/promise-state';
import { nextEvaluationStates } from '../../../libs/evaluation/src/domain/evaluation-state';
import { nextLinkState } from '../../../libs/identity/src/domain/one-time-link.rules';
import { movements } from '../../../libs/budget/src/domain/movements.rules';
import { nextMailStatus } from '../../../libs/notification/src/domain/mail-status';
import { nextPeopleImportStates } from '../../../libs/people/src/domain/people-import-state';
import { nextProposalStates } from '../../../libs/proposals/src/domain/proposal-state';
import { nextAddendumStates } from '../../../libs/addenda/src/domain/addendum-state';
import { nextQuestionStates } from '../../../libs/questions/src/domain/question-state';
import { nextRoundDraftStates } from '../../../libs/rounds/src/domain/draft-state';
import { nextAskStates } from '../../../libs/requests/src/domain/ask-state';
import { nextChoiceStates } from '../../../libs/requests/src/domain/choice-state';
import { nextEndorsementStates } from '../../../libs/requests/src/domain/endorsement-state';
import { nextUnitImportStates } from '../../../libs/scheme/src/domain/unit-import-state';
import { nextEndorserQuestionStates } from '../../../libs/requests/src/domain/endorser-question-state';
import { nextInvitationStates } from '../../../libs/requests/src/domain/invitation-state';
import { nextOpeningsStates } from '../../../libs/requests/src/domain/openings/openings-state';
import { nextStages } from '../../../libs/requests/src/domain/request-state';

/** A state machine of the house: where it is drawn, where it begins, and its moves. */
export interface StateTable {
  readonly lib: string;
  readonly title: string;
  /** Where the state is kept, as table and column; the ledger has none. */
  readonly kept?: string;
  readonly starts: readonly string[];
  readonly next: Readonly<Record<string, readonly string[]>>;
  /** Words on the arrows, by `from>to`. */
  readonly labels?: Readonly<Record<string, string>>;
}

const accountMoves = Object.entries(movements).flatMap(([kind, steps]) =>
  steps.map(({ from, to }) => ({ kind, from, to })),
);

/** The ledger drawn as moves between accounts, each arrow with the postings that go that way. */
function ledger(): Pick<StateTable, 'next' | 'labels'> {
  const next: Record<string, string[]> = {};
  const labels: Record<string, string> = {};
  for (const { kind, from, to } of accountMoves) {
    const arrow = `${from}>${to}`;
    next[to] ??= [];
    if (!(next[from] ??= []).includes(to)) next[from].push(to);
    labels[arrow] = labels[arrow] === undefined ? kind : `${labels[arrow]}, ${kind}`;
  }
  return { next, labels };
}

/** Every state table; state-diagrams.spec.ts misses one that is declared in a lib and not listed. */
export const stateTables: readonly StateTable[] = [
  {
    lib: 'catalogue',
    title: 'profile',
    kept: 'provider_profile.state',
    starts: ['draft'],
    next: nextProfileStates,
  },
  { lib: 'catalogue', title: 'provider in a round', starts: ['serving'], next: nextStandings },
  { lib: 'identity', title: 'link', starts: ['open'], next: nextLinkState },
  { lib: 'booking', title: 'poll', kept: 'meeting_poll.state', starts: ['open'], next: nextPollStates },
  { lib: 'booking', title: 'meeting', kept: 'meeting.state', starts: ['booked'], next: nextMeetingStates },
  {
    lib: 'notification',
    title: 'mail',
    kept: 'mail_message.status',
    starts: ['queued', 'undeliverable'],
    next: nextMailStatus,
  },
  {
    lib: 'addenda',
    title: 'addendum',
    kept: 'addendum.state',
    starts: ['draft'],
    next: nextAddendumStates,
  },
  {
    lib: 'questions',
    title: 'question',
    kept: 'question.state',
    starts: ['open'],
    next: nextQuestionStates,
  },
  {
    lib: 'scheme',
    title: 'unit import',
    kept: 'unit_import.state',
    starts: ['checked'],
    next: nextUnitImportStates,
  },
  {
    lib: 'deadlines',
    title: 'pause',
    kept: 'clock_pause.state',
    starts: ['proposed'],
    next: nextPauseStates,
  },
  { lib: 'people', title: 'people-import', starts: ['read'], next: nextPeopleImportStates },
  {
    lib: 'proposals',
    title: 'proposal',
    kept: 'proposal.state',
    starts: ['waiting'],
    next: nextProposalStates,
  },
  {
    lib: 'rounds',
    title: 'round draft',
    kept: 'round_draft.state',
    starts: ['draft'],
    next: nextRoundDraftStates,
  },
  { lib: 'requests', title: 'case', kept: 'request.stage', starts: ['draft'], next: nextStages },
  {
    lib: 'requests',
    title: 'question for a signature',
    kept: 'signature_asked.state',
    starts: ['asked'],
    next: nextAskStates,
  },
  {
    lib: 'requests',
    title: 'invitation of a colleague',
    kept: 'colleague_invitation.state',
    starts: ['asked'],
    next: nextInvitationStates,
  },
  {
    lib: 'requests',
    title: 'two openings',
    kept: 'opening_pair.state',
    starts: ['writing'],
    next: nextOpeningsStates,
  },
  {
    lib: 'requests',
    title: 'endorsement',
    kept: 'endorsement.state',
    starts: ['asked'],
    next: nextEndorsementStates,
  },
  {
    lib: 'requests',
    title: 'question of an endorser',
    kept: 'endorser_question.state',
    starts: ['asked'],
    next: nextEndorserQuestionStates,
  },
  {
    lib: 'requests',
    title: 'choice of provider',
    kept: 'provider_choice.state',
    starts: ['proposed'],
    next: nextChoiceStates,
  },
  {
    lib: 'dialogue',
    title: 'promise',
    kept: 'provider_promise.state',
    starts: ['proposed'],
    next: nextPromiseStates,
  },
  {
    lib: 'dialogue',
    title: 'change of provider',
    kept: 'provider_change.state',
    starts: ['proposed'],
    next: nextChangeStates,
  },
  { lib: 'budget', title: 'ledger', starts: ['granted'], ...ledger() },
  {
    lib: 'contracts',
    title: 'contract',
    kept: 'contract.state',
    starts: ['draft'],
    next: nextContractStates,
  },
  {
    lib: 'delivery',
    title: 'activity',
    kept: 'activity.state',
    starts: ['planned'],
    next: nextActivityStates,
  },
  {
    lib: 'delivery',
    title: 'attestation',
    kept: 'attestation.state',
    starts: ['open'],
    next: nextAttestationStates,
  },
  {
    lib: 'delivery',
    title: 'objection',
    kept: 'attestation_dispute.outcome',
    starts: ['open'],
    next: nextDisputeStates,
  },
  {
    lib: 'delivery',
    title: 'proposal to undo an attestation',
    kept: 'attestation_undo.state',
    starts: ['open'],
    next: nextUndoStates,
  },
  {
    lib: 'delivery',
    title: 'proposal to end early',
    kept: 'early_end.state',
    starts: ['open'],
    next: nextEarlyEndStates,
  },
  { lib: 'delivery', title: 'invoice', kept: 'invoice.state', starts: ['sent'], next: nextInvoiceStates },
  {
    lib: 'invoicing',
    title: 'payment',
    kept: 'payment.state',
    starts: ['open', 'paid'],
    next: nextPaymentStates,
  },
  {
    lib: 'evaluation',
    title: 'evaluation',
    kept: 'evaluation.state',
    starts: ['scheduled', 'open'],
    next: nextEvaluationStates,
  },
];

/** The mermaid text of a table, between the marks under which a README holds it. */
export function drawn({ title, starts, next, labels = {} }: StateTable): string {
  const arrows = Object.entries(next).flatMap(([from, targets]) =>
    targets.length === 0
      ? [`  ${from} --> [*]`]
      : targets.map(
          (to) => `  ${from} --> ${to}${labels[`${from}>${to}`] ? `: ${labels[`${from}>${to}`]}` : ''}`,
        ),
  );
  return [
    `<!-- states: ${title} -->`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...starts.map((start) => `  [*] --> ${start}`),
    ...arrows,
    '```',
    '',
    '<!-- /states -->',
  ].join('\n');
}

/** What a README holds for a table now; undefined when it has no such block. */
export function held(readme: string, title: string): string | undefined {
  return new RegExp(`<!-- states: ${title} -->[\\s\\S]*?<!-- /states -->`).exec(readme)?.[0];
}
