import {
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  endOfDay,
  lapsingReminders,
  rulesOn,
} from '@samraad/deadlines';
import { missingSignatures, signatureOwed, signByDay, type WantedSignature } from '@samraad/contracts';
import type { Stage } from '@samraad/requests';
import type { ContractSigners } from '@samraad/scheme';
import { runningStages } from './running-stages';

/** What is owed for a change of the contract (domain.md §9). */
export const addendumDutyKinds = {
  'sign-addendum': { rank: 12, concerns: ['provider'], reminders: lapsingReminders(10, 3) },
} as const satisfies Record<string, DutyKindSpec>;
export type AddendumDutyKind = keyof typeof addendumDutyKinds;

/** An addendum that lies before the two sides. */
export interface DutyAddendum {
  readonly id: string;
  readonly sentAt: Date;
  /** Which workplaces' sides sign it, and the signatures they have given. */
  readonly signers: ContractSigners;
  readonly signed: readonly WantedSignature[];
}

/** What decides the duties of an addendum. */
export interface AddendumDutyFacts {
  readonly stage: Stage;
  readonly coordinatingUnitId: string;
  readonly unitIds: readonly string[];
  /** Null unless one is sent. */
  readonly addendum: DutyAddendum | null;
}

/** Each side that has not signed owes it, as long as the course runs, until it lapses. */
export function addendumDuties(facts: AddendumDutyFacts, rules: DutyRules): Duty<AddendumDutyKind>[] {
  const { stage, addendum } = facts;
  if (addendum === null || !runningStages.includes(stage)) return [];
  const { id, sentAt, signers, signed } = addendum;
  const by = endOfDay(signByDay(sentAt, rulesOn(rules, sentAt)));
  return missingSignatures(signers, facts, signed).map((one) => ({
    kind: 'sign-addendum',
    ...signatureOwed('sign-addendum', one, facts),
    since: sentAt,
    by,
    subject: id,
  }));
}
