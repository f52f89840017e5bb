import type { Side } from '@samraad/identity';
import type {
  Act,
  PlannedActivity,
  PlannedMilestone,
  Ratings4,
  Ratings5,
  Step,
  EffectWords,
} from './demo-case';

const other = (side: Side): Side => (side === 'management' ? 'employees' : 'management');

/** Any act on a day; `minute` (after midnight) when the hour matters. */
export const on = (day: number, act: Act, minute?: number): Step => ({
  day,
  act,
  ...(minute === undefined ? {} : { minute }),
});

/** One side begins, the other fills in, the first asks for signatures and proposes the provider. */
export function asked(days: readonly [number, number, number], by: Side = 'management'): Step[] {
  return [
    on(days[0], { do: 'draft', by }),
    on(days[1], { do: 'fill', by: other(by) }),
    on(days[2], { do: 'ask', by }),
  ];
}

/** Asked, and signed by both sides of every workplace; the last signature is on `days[3]`. */
export function signed(
  days: readonly [number, number, number, number],
  by: Side = 'management',
  units = 1,
): Step[] {
  const order = Array.from({ length: units }, (_, unit) => unit);
  const early = days[2] + Math.floor((days[3] - days[2]) / 2);
  return [
    ...asked([days[0], days[1], days[2]], by),
    ...order.map((unit) => on(early, { do: 'sign', by, unit })),
    ...order.map((unit) => on(days[3], { do: 'sign', by: other(by), unit })),
  ];
}

/** The provider says yes, names a consultant, and calls both sides. */
export function intoDialogue(accept: number, call: number, consultant?: string): Step[] {
  return [
    on(accept, { do: 'accept' }),
    ...(consultant ? [on(accept, { do: 'assign', to: consultant })] : []),
    on(call, { do: 'contact', kind: 'call' }),
  ];
}

/** The provider sends a contract; `talk` is the day of the follow-up talk. */
export const contract = (
  day: number,
  price: number,
  activities: readonly PlannedActivity[],
  talk: number,
  milestones: readonly PlannedMilestone[] = [],
): Step => on(day, { do: 'contract', price, activities, followUpTalk: talk, milestones });

/** Both sides sign the contract. */
export const contractSigned = (first: number, second: number, by: Side = 'employees'): Step[] => [
  on(first, { do: 'sign-contract', by }),
  on(second, { do: 'sign-contract', by: other(by) }),
];

/** The first activities of the contract, held on their days; attendance of leaders and employees. */
export function held(
  activities: readonly PlannedActivity[],
  attended: readonly [number, number],
  count = activities.length,
): Step[] {
  return activities
    .slice(0, count)
    .map(([day], activity) => on(day, { do: 'held', activity, attended }, 15 * 60 + 40));
}

/** An agreed course: sent, signed by both sides, and held as far as it has come. */
interface Course {
  readonly sent: number;
  readonly price: number;
  readonly activities: readonly PlannedActivity[];
  /** Leaders and employees at each activity. */
  readonly attended: readonly [number, number];
  /** How many of the activities have been held; all unless told otherwise. */
  readonly held?: number;
  readonly milestones?: readonly PlannedMilestone[];
}

/** Contract, signatures and activities; `after` says what followed, given the day of the last activity. */
export function course(what: Course, after: (finish: number) => readonly Step[] = () => []): Step[] {
  const { sent, price, activities, attended, milestones } = what;
  const finish = activities.at(-1)?.[0] ?? sent;
  return [
    contract(sent, price, activities, finish + 75, milestones),
    ...contractSigned(sent + 3, sent + 6),
    ...held(activities, attended, what.held),
    ...after(finish),
  ];
}

/** Reported as delivered, and attested by one side. */
export const delivered = (report: number, summary: string, attest: number, by: Side): Step[] => [
  on(report, { do: 'delivered', summary }),
  on(attest, { do: 'attest', by }),
];

/** A milestone reported; and attested by one side, where that has happened. */
export const milestoneReported = (
  milestone: number,
  summary: string,
  report: number,
  attested?: { readonly on: number; readonly by: Side },
): Step[] => [
  on(report, { do: 'report-milestone', milestone, summary }),
  ...(attested ? [on(attested.on, { do: 'attest', by: attested.by, milestone })] : []),
];

/** One side's satisfaction. */
export const satisfied = (day: number, by: Side, ratings: Ratings5, good?: string, better?: string): Step =>
  on(day, { do: 'satisfaction', by, ratings, ...(good ? { good } : {}), ...(better ? { better } : {}) });

/** One side's answer to the effect form. */
export const effect = (day: number, by: Side, ratings: Ratings4, words: Omit<EffectWords, 'ratings'>): Step =>
  on(day, { do: 'effect', by, answers: { ratings, ...words } });

/** An addendum the provider sends, and both sides sign. */
export const amended = (
  sent: number,
  { reason, price, more }: Omit<Extract<Act, { do: 'addendum' }>, 'do'>,
): Step[] => [
  on(sent, { do: 'addendum', reason, price, more }),
  on(sent + 2, { do: 'sign-addendum', by: 'employees' }),
  on(sent + 5, { do: 'sign-addendum', by: 'management' }),
];

/** The bill, paid as the bank tells of it, in one list with a payment that is nobody's. */
export const billedByBank = (
  invoice: number,
  paid: number,
  unknown: Extract<Act, { do: 'bank-file' }>['unknown'],
): Step[] => [
  on(invoice, { do: 'invoice' }),
  on(paid - 2, { do: 'approve', by: 'central_unions' }),
  on(paid, { do: 'bank-file', by: 'central_employers', unknown }),
];

/** The bill, and its payment. */
export const billed = (invoice: number, pay?: number): Step[] => [
  on(invoice, { do: 'invoice' }),
  ...(pay === undefined
    ? []
    : [
        on(pay, { do: 'approve', by: pay % 2 ? 'central_employers' : 'central_unions' }),
        on(pay, { do: 'pay', by: pay % 2 ? 'central_unions' : 'central_employers' }),
      ]),
];
