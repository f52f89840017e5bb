import {
  answerBy,
  answerReminders,
  clockReminders,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  endOfDay,
  lapsingReminders,
  latest,
  type LocalDate,
  rulesOn,
} from '@samraad/deadlines';
import type { DutyClock } from '@samraad/dialogue';
import type { Stage } from '@samraad/requests';
import type { ContractSigners } from '@samraad/scheme';
import { missingSignatures, signatureOwed, type WantedSignature } from './signers.rules';
import { signByDay } from './sign-by.rules';
import type { ContractState } from './contract-state';

/** What is owed from the first draft of a contract until all have signed (domain.md §6, §7, §9, §13). */
export const contractDutyKinds = {
  // Beside the contact while that is still owed, the case's own matter after it.
  'send-contract': { rank: 15, concerns: ['parties', 'central'], reminders: clockReminders },
  'send-contract-again': { rank: 10, concerns: ['parties'], reminders: answerReminders },
  'change-contract': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(10, 3) },
  'await-room': { rank: 10, concerns: [], reminders: { ...answerReminders, concernAfter: null } },
  'answer-offer': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(3, 1) },
  'take-up': { rank: 10, concerns: ['parties'], reminders: lapsingReminders(3, 1) },
  'take-up-again': { rank: 10, concerns: ['parties'], reminders: answerReminders },
  'sign-contract': { rank: 10, concerns: ['provider'], reminders: lapsingReminders(10, 3) },
} as const satisfies Record<string, DutyKindSpec>;
export type ContractDutyKind = keyof typeof contractDutyKinds;

/** The living contract of a case. */
export interface DutyContract {
  readonly id: string;
  readonly state: ContractState;
  readonly stateSince: Date;
  readonly sentAt: Date | null;
  /** Which workplaces' sides sign the version that lies before them, and the signatures they have given. */
  readonly signers: ContractSigners;
  readonly signed: readonly WantedSignature[];
  /** The end of the days in which the provider may take a waiting contract up; null when it is not its turn. */
  readonly takeUpFrom: Date | null;
  readonly takeUpBy: Date | null;
  /** What it is offered is less than its price. */
  readonly takeUpPart: boolean;
  /** Since when it may be taken up although its turn has passed, as all others' have; null when it may not. */
  readonly openSince: Date | null;
  /** The day the parties have agreed to wait for, `YYYY-MM-DD`; null when they have agreed on none. */
  readonly promisedOn: LocalDate | null;
}

/** What decides the duties of a contract. */
export interface ContractDutyFacts {
  readonly stage: Stage;
  readonly providerId: string | null;
  readonly coordinatingUnitId: string;
  readonly unitIds: readonly string[];
  readonly clocks: readonly DutyClock[];
  readonly contract: DutyContract | null;
}

type ContractDuty = Duty<ContractDutyKind>;

/** The open duties about the contract. */
export function contractDuties(facts: ContractDutyFacts, rules: DutyRules): ContractDuty[] {
  const { stage, providerId, contract } = facts;
  if (providerId === null) return [];
  const owed = (kind: ContractDutyKind, since: Date, by: Date, subject: string | null): ContractDuty[] => [
    { kind, key: kind, holder: { of: 'provider', providerId }, since, by, subject },
  ];
  const clock = facts.clocks.find(({ kind }) => kind === 'contract');
  const running = clock && clock.stoppedAt === null;
  if (stage === 'sent_to_provider') {
    const dialogue = facts.clocks.find(({ kind }) => kind === 'dialogue');
    // Once contact is made the answer is what is owed, by this very clock.
    return running && dialogue?.stoppedAt === null
      ? owed('send-contract', clock.startedAt, clock.dueAt, clock.id)
      : [];
  }
  if (stage === 'in_dialogue') {
    if (contract?.state === 'changes_asked')
      return owed('change-contract', contract.stateSince, signBy(contract, rules), contract.id);
    if (running) return owed('send-contract', clock.startedAt, clock.dueAt, clock.id);
    const since = contract?.stateSince ?? clock?.stoppedAt ?? null;
    return since ? owed('send-contract-again', since, answerBy(since, rules), contract?.id ?? null) : [];
  }
  if (stage === 'waiting_for_room' && contract) {
    const { id, stateSince, takeUpFrom, takeUpBy, takeUpPart, openSince } = contract;
    if (takeUpFrom && takeUpBy)
      return owed(takeUpPart ? 'answer-offer' : 'take-up', takeUpFrom, takeUpBy, id);
    if (openSince) return owed('take-up-again', openSince, answerBy(openSince, rules), id);
    return owed('await-room', stateSince, waitUntil(contract, rules), id);
  }
  return stage === 'contract_proposed' && contract ? toSign(facts, contract, rules) : [];
}

/** A contract waits as long as was agreed; without a day of their own the round's answers hold. */
const waitUntil = ({ stateSince, promisedOn }: DutyContract, rules: DutyRules): Date =>
  latest(answerBy(stateSince, rules), promisedOn === null ? null : endOfDay(promisedOn));

/** What lies unsigned lapses so many days after it was sent; the last day is the one before (domain.md §9 [ours]). */
const signBy = ({ sentAt, stateSince }: DutyContract, rules: DutyRules): Date =>
  endOfDay(signByDay(sentAt ?? stateSince, rulesOn(rules, sentAt ?? stateSince)));

function toSign(facts: ContractDutyFacts, contract: DutyContract, rules: DutyRules): ContractDuty[] {
  const since = contract.sentAt ?? contract.stateSince;
  return missingSignatures(contract.signers, facts, contract.signed).map((one) => ({
    kind: 'sign-contract',
    ...signatureOwed('sign-contract', one, facts),
    since,
    by: signBy(contract, rules),
    subject: contract.id,
  }));
}
