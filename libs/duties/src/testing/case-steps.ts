import fc from 'fast-check';
import type { Stage } from '@samraad/requests';
import { allActs } from './case-acts';
import { type CastRole, castRoles } from './case-cast';

/** One thing somebody tries, or time that passes. `n` decides what an act leaves open. */
export type CaseStep =
  | { readonly do: 'onward' | 'aside'; readonly n: number }
  | { readonly do: 'any'; readonly act: string; readonly who: CastRole; readonly n: number }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'leave'; readonly who: CastRole; readonly successor: boolean };

type Move = readonly [act: string, who: CastRole];
const m = 'manager';
const r = 'representative';
const c = 'coordinator';

/** What leads a case of a stage on, tried in turn; the first that is not refused counts. */
export const onward: Readonly<Record<Stage, readonly Move[]>> = {
  draft: [
    ['ask', m],
    ['fill', m],
    ['order', r],
    ['choose', m],
    ['ask', m],
  ],
  awaiting_signatures: [
    ['confirm', r],
    ['confirm', m],
    ['propose', m],
    ['sign', m],
    ['sign', r],
    ['sign', 'tr'],
  ],
  awaiting_endorsement: [
    ['endorse', 'anchor'],
    ['endorse', 'chair'],
  ],
  returned: [['resubmit', m]],
  sent_to_provider: [
    ['contact', c],
    ['accept', c],
    ['message', c],
    ['accept', 'otherCoordinator'],
    ['message', 'otherCoordinator'],
  ],
  choosing_provider: [
    ['confirm', m],
    ['confirm', r],
    ['propose', r],
  ],
  in_dialogue: [
    ['send', c],
    ['write', c],
    ['send', 'otherCoordinator'],
    ['write', 'otherCoordinator'],
  ],
  waiting_for_room: [
    ['take-up', c],
    ['free-room', m],
  ],
  contract_proposed: [
    ['sign-contract', m],
    ['sign-contract', r],
    ['sign-contract', 'tr'],
  ],
  contracted: [
    ['report', c],
    ['report', 'otherCoordinator'],
  ],
  under_way: [
    ['delivered', c],
    ['report', c],
    ['delivered', 'otherCoordinator'],
    ['report', 'otherCoordinator'],
  ],
  delivered: [
    ['attest', m],
    ['attest', r],
  ],
  attested: [
    ['attest', r],
    ['attest', m],
    ['resolve', m],
    ['resolve', r],
  ],
  satisfaction: [
    ['answer', m],
    ['answer', r],
    ['invoice', c],
    ['pay', 'unionsCentral'],
  ],
  effect: [
    ['answer', m],
    ['answer', r],
    ['pay', 'employersCentral'],
    ['invoice', c],
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
  ['pay', 'unionsCentral'],
  ['credit', 'unionsCentral'],
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
];

/** What can also be done in a stage, beside what leads on. */
const besides: Readonly<Record<Stage, readonly Move[]>> = {
  draft: [
    ['fill', r],
    ['propose', m],
    ['confirm', r],
    ['choose', r],
    ['order', m],
  ],
  awaiting_signatures: signing,
  awaiting_endorsement: [
    ['return', 'anchor'],
    ['fill', m],
    ['return', 'anchor'],
    ['withdraw', r],
  ],
  returned: [
    ['fill', m],
    ['propose', r],
    ['confirm', m],
    ['resubmit', r],
  ],
  sent_to_provider: [['decline-request', c], ['message', r], ['contact', c], ['order-later', m], ...pauses],
  choosing_provider: [
    ['withdraw', m],
    ['propose', m],
    ['message', r],
  ],
  in_dialogue: [['decline-request', c], ['order-later', m], ['message', c], ...pauses],
  contract_proposed: [
    ['withdraw-contract', c],
    ['changes', r],
    ['changes', m],
    ['order-later', r],
    ...pauses,
  ],
  waiting_for_room: [['free-room', m], ['withdraw-contract', c], ['withdraw', m], ...pauses],
  contracted: [...talk, ['order-later', r], ['message', c]],
  under_way: [...talk, ['message', r]],
  delivered: [...talk, ['delivered', c], ['attest', r]],
  attested: [['dispute', r], ['dispute', m], ['resolve', r], ['dispute', 'tr'], ...talk],
  satisfaction: [...money, ...talk],
  effect: [...money, ...talk],
  closed: [['message', m]],
  withdrawn: [['fill', m]],
  lapsed: [['propose', m]],
};

/** One of them. */
export const aside = (stage: Stage, n: number): Move =>
  besides[stage][n % besides[stage].length] ?? ['message', m];

const n = fc.nat(10_000);
const who = fc.constantFrom(...castRoles);
const hours = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 3, arbitrary: fc.integer({ min: 30, max: 24 * 10 }) },
  { weight: 2, arbitrary: fc.integer({ min: 24 * 10, max: 24 * 75 }) },
);

const step: fc.Arbitrary<CaseStep> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('onward' as const), n }) },
  { weight: 9, arbitrary: fc.record({ do: fc.constant('aside' as const), n }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('any' as const), act: fc.constantFrom(...allActs), who, n }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), hours }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave' as const), who, successor: fc.boolean() }) },
);

/** A course of a case: where and when it begins, how far it is led at once, and what happens then. */
export const course = (steps: number) =>
  fc.record({
    anchored: fc.boolean(),
    day: fc.nat(450),
    lead: fc.nat(34),
    steps: fc.array(step, { minLength: 6, maxLength: steps }),
  });
export type Course = typeof course extends (steps: number) => fc.Arbitrary<infer C> ? C : never;
