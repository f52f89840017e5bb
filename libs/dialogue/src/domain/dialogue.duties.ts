import {
  answerBy,
  answerReminders,
  type ClockKind,
  clockReminders,
  type Duty,
  type DutyHolder,
  type DutyKindSpec,
  type DutyRules,
} from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { isOpenIn, otherSide, type Stage } from '@samraad/requests';
import type { DialogueSide } from './dialogue.rules';

const clock = { rank: 10, concerns: ['parties', 'central'], reminders: clockReminders } as const;
// A question beside the case's own matter: it is answered, or lapses with the clocks it is about.
const question = { rank: 30, concerns: [], reminders: answerReminders } as const;

/** What a provider owes until it has made contact, and what either party owes the other's questions (domain.md §6). */
export const dialogueDutyKinds = {
  'accept-and-take-contact': clock,
  'take-contact': clock,
  accept: clock,
  'answer-pause': question,
  'answer-promise': question,
  'answer-change': question,
} as const satisfies Record<string, DutyKindSpec>;
export type DialogueDutyKind = keyof typeof dialogueDutyKinds;

/** A clock of the present provider: open ones only. */
export interface DutyClock {
  readonly id: string;
  readonly kind: ClockKind;
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly stoppedAt: Date | null;
}

/** A pause or a new day that was proposed and not answered. */
export interface OpenQuestion {
  readonly id: string;
  readonly side: DialogueSide;
  readonly askedAt: Date;
}

/** A wish of one side for another provider, that the other has not answered. */
export interface OpenChange {
  readonly id: string;
  readonly side: Side;
  readonly askedAt: Date;
}

/** What decides the duties of a dialogue. */
export interface DialogueDutyFacts {
  readonly stage: Stage;
  readonly providerId: string | null;
  readonly acceptedAt: Date | null;
  readonly clocks: readonly DutyClock[];
  readonly pauses: readonly OpenQuestion[];
  readonly promises: readonly OpenQuestion[];
  readonly changes: readonly OpenChange[];
}

type DialogueDuty = Duty<DialogueDutyKind>;

/** The open duties of the dialogue. */
export function dialogueDuties(facts: DialogueDutyFacts, rules: DutyRules): DialogueDuty[] {
  if (facts.providerId === null) return [];
  const { providerId } = facts;
  const ask = (kind: DialogueDutyKind) => (one: OpenQuestion) => toAnswer(kind, one, providerId, rules);
  return [
    ...contactDuties(facts, providerId),
    ...facts.pauses.map(ask('answer-pause')),
    ...facts.promises.map(ask('answer-promise')),
    // While a contract is out nothing can be changed, and nothing is to be answered.
    ...(isOpenIn('dialogue.change-provider', facts.stage)
      ? facts.changes.map((one) => toAgree(one, rules))
      : []),
  ];
}

function contactDuties({ stage, acceptedAt, clocks }: DialogueDutyFacts, providerId: string): DialogueDuty[] {
  if (stage !== 'sent_to_provider') return [];
  const dialogue = clocks.find(({ kind }) => kind === 'dialogue');
  const contract = clocks.find(({ kind }) => kind === 'contract');
  if (!dialogue || !contract) return [];
  const talking = dialogue.stoppedAt !== null;
  const kind = talking ? 'accept' : acceptedAt === null ? 'accept-and-take-contact' : 'take-contact';
  const { id, startedAt, dueAt } = talking ? contract : dialogue;
  const holder: DutyHolder = { of: 'provider', providerId };
  return [{ kind, key: `contact:${id}`, holder, since: startedAt, by: dueAt, subject: id }];
}

/** Of one local side to the other, whichever of its workplaces answers. */
const toAgree = ({ id, side, askedAt }: OpenChange, rules: DutyRules): DialogueDuty => ({
  kind: 'answer-change',
  key: `answer-change:${id}`,
  holder: { of: 'side', side: otherSide(side), unitId: null },
  since: askedAt,
  by: answerBy(askedAt, rules),
  subject: id,
});

/** One party asks, the other owes an answer; the two local sides are one party here (domain.md §6 [ours]). */
function toAnswer(
  kind: DialogueDutyKind,
  { id, side, askedAt }: OpenQuestion,
  providerId: string,
  rules: DutyRules,
): DialogueDuty {
  const holder: DutyHolder =
    side === 'provider' ? { of: 'parties', unitId: null } : { of: 'provider', providerId };
  return { kind, key: `${kind}:${id}`, holder, since: askedAt, by: answerBy(askedAt, rules), subject: id };
}
