import {
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  endOfDay,
  lapsingReminders,
  rulesOn,
} from '@samraad/deadlines';
import { signByDay } from '@samraad/contracts';
import type { Side } from '@samraad/identity';
import { sides, type Stage } from '@samraad/requests';
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
  /** Sides that have signed it. */
  readonly signed: readonly Side[];
}

/** What decides the duties of an addendum. */
export interface AddendumDutyFacts {
  readonly stage: Stage;
  readonly coordinatingUnitId: string;
  /** Null unless one is sent. */
  readonly addendum: DutyAddendum | null;
}

/** Each side that has not signed owes it, as long as the course runs, until it lapses. */
export function addendumDuties(facts: AddendumDutyFacts, rules: DutyRules): Duty<AddendumDutyKind>[] {
  const { stage, coordinatingUnitId, addendum } = facts;
  if (addendum === null || !runningStages.includes(stage)) return [];
  const { id, sentAt, signed } = addendum;
  const by = endOfDay(signByDay(sentAt, rulesOn(rules, sentAt)));
  return sides
    .filter((side) => !signed.includes(side))
    .map((side) => ({
      kind: 'sign-addendum',
      key: `sign-addendum:${side}`,
      holder: { of: 'side', side, unitId: coordinatingUnitId },
      since: sentAt,
      by,
      subject: id,
    }));
}
