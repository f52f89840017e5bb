import type { Stage } from '@samraad/requests';
import type { ActName } from './case-acts';
import type { CastRole } from './case-cast';

type Move = readonly [act: ActName, who: CastRole];
const m = 'manager';
const r = 'representative';
const c = 'coordinator';
const o = 'otherCoordinator';
const jm = 'joinedManager';
const jr = 'joinedRepresentative';

/** What leads a case of a stage on, tried in turn; the first that is not refused counts. */
export const onward: Readonly<Record<Stage, readonly Move[]>> = {
  draft: [
    ['ask', m],
    ['fill', m],
    ['order', r],
    ['choose', m],
    ['ask', m],
    ['order', jr],
    ['join', jm],
  ],
  awaiting_signatures: [
    ['confirm', r],
    ['confirm', m],
    ['propose', m],
    ['sign', m],
    ['sign', r],
    ['sign', 'tr'],
    ['sign', jm],
    ['sign', jr],
  ],
  awaiting_endorsement: [
    ['endorse', 'anchor'],
    ['endorse', 'joinedAnchor'],
    ['endorse', 'chair'],
  ],
  returned: [['resubmit', m]],
  sent_to_provider: [
    ['contact', c],
    ['accept', c],
    ['message', c],
    ['accept', o],
    ['message', o],
  ],
  choosing_provider: [
    ['confirm', m],
    ['confirm', r],
    ['propose', r],
  ],
  in_dialogue: [
    ['send', c],
    ['write', c],
    ['send', o],
    ['write', o],
    ['take-pen', c],
    ['take-pen', o],
  ],
  waiting_for_room: [
    ['take-up', c],
    ['take-up', o],
    ['free-room', m],
    ['rival-withdraws', c],
  ],
  contract_proposed: [
    ['sign-contract', m],
    ['sign-contract', r],
    ['sign-contract', 'tr'],
    ['sign-contract', jm],
    ['sign-contract', jr],
  ],
  contracted: [
    ['sign-addendum', m],
    ['sign-addendum', r],
    ['sign-addendum', jm],
    ['sign-addendum', jr],
    ['report', c],
    ['report', o],
  ],
  under_way: [
    ['delivered', c],
    ['report', c],
    ['delivered', o],
    ['report', o],
  ],
  delivered: [
    ['attest', m],
    ['attest', r],
    ['attest', jm],
    ['attest', jr],
    ['delivered', c],
    ['delivered', o],
  ],
  attested: [
    ['attest', r],
    ['attest', m],
    ['resolve', m],
    ['resolve', r],
    ['attest', jm],
    ['attest', jr],
    ['resolve', jm],
    ['resolve', jr],
  ],
  satisfaction: [
    ['answer', m],
    ['answer', r],
    ['invoice', c],
    ['approve', 'employersCentral'],
    ['pay', 'unionsCentral'],
    ['invoice', o],
  ],
  effect: [
    ['answer', m],
    ['answer', r],
    ['approve', 'unionsCentral'],
    ['pay', 'employersCentral'],
    ['pay', 'unionsCentral'],
    ['invoice', c],
    ['invoice', o],
    ['report', c],
    ['report', o],
  ],
  closed: [],
  withdrawn: [],
  lapsed: [],
};

const pauses: readonly Move[] = [
  ['ask-pause', m],
  ['answer-pause', c],
  ['answer-pause', r],
  ['ask-pause', c],
];
const money: readonly Move[] = [
  ['invoice', c],
  ['credit', 'employersCentral'],
  ['approve', 'employersCentral'],
  ['pay', 'unionsCentral'],
  ['credit', 'unionsCentral'],
];
/** What can be done while a provider is late, or lets its turn pass. */
export const late: readonly Move[] = [
  ['propose-day', c],
  ['answer-day', m],
  ['propose-day', r],
  ['answer-day', c],
  ['take-back-day', m],
  ['take-back-day', c],
];
/** What a case asks that has gone quiet. */
const quiet: readonly Move[] = [
  ['next-step', c],
  ['next-step', m],
  ['get-going', 'unionsCentral'],
];
const talk: readonly Move[] = [
  ['report', c],
  ['move', c],
  ['cancel', c],
  ['message', m],
];
const signing: readonly Move[] = [
  ['sign', r],
  ['fill', m],
  ['decline', r],
  ['pass-on', r],
  ['propose', m],
  ['confirm', r],
  ['withdraw', m],
  ['sign', jr],
  ['decline', jm],
  ['join', m],
];

/** What can also be done in a stage, beside what leads on. */
const besides: Readonly<Record<Stage, readonly Move[]>> = {
  draft: [
    ['fill', r],
    ['propose', m],
    ['confirm', r],
    ['choose', r],
    ['order', m],
    ['join', m],
    ['join', r],
    ['join', jm],
    ['withdraw', jr],
  ],
  awaiting_signatures: signing,
  awaiting_endorsement: [
    ['ask-parties', 'anchor'],
    ['answer-endorser', r],
    ['ask-parties', 'chair'],
    ['return', 'anchor'],
    ['fill', m],
    ['return', 'joinedAnchor'],
    ['return', 'chair'],
    ['withdraw', r],
  ],
  returned: [
    ['fill', m],
    ['propose', r],
    ['confirm', m],
    ['resubmit', r],
    ['join', m],
  ],
  sent_to_provider: [
    ['decline-request', c],
    ['message', r],
    ['contact', c],
    ['order-later', m],
    ['assign', c],
    ['leave-provider', m],
    ['propose-change', m],
    ['answer-change', r],
    ...pauses,
    ...late,
  ],
  choosing_provider: [
    ['withdraw', m],
    ['propose', m],
    ['message', r],
  ],
  in_dialogue: [
    ['decline-request', c],
    ['order-later', m],
    ['message', c],
    ['assign', c],
    ['leave-provider', r],
    ['propose-change', r],
    ['answer-change', m],
    ['withdraw-change', r],
    ['rival-sends', c],
    ['free-room', m],
    ['rival-takes-up', c],
    ['rival-withdraws', c],
    ...pauses,
    ...late,
    ...quiet,
  ],
  contract_proposed: [
    ['withdraw-contract', c],
    ['changes', r],
    ['changes', m],
    ['order-later', r],
    ...pauses,
  ],
  waiting_for_room: [
    ['free-room', m],
    ['withdraw-contract', c],
    ['withdraw', m],
    ['rival-sends', c],
    ['rival-takes-up', c],
    ['propose-day', c],
    ['answer-day', m],
    ...pauses,
  ],
  contracted: [...talk, ['order-later', r], ['message', c], ...quiet],
  under_way: [...talk, ['message', r], ...quiet],
  delivered: [...talk, ['say-not-delivered', r], ['delivered', c], ['attest', r], ['say-not-delivered', m]],
  attested: [
    ['dispute', r],
    ['dispute', m],
    ['resolve', r],
    ['dispute', 'tr'],
    ['dispute', jm],
    ['dispute', jr],
    ['resolve', jr],
    ...talk,
  ],
  satisfaction: [...money, ...talk],
  effect: [...money, ...talk],
  closed: [['message', m]],
  withdrawn: [['fill', m]],
  lapsed: [['propose', m]],
};

/** One of them. */
export const aside = (stage: Stage, n: number): Move =>
  besides[stage][n % besides[stage].length] ?? ['message', m];
