import { addendumDuties, type AddendumDutyFacts } from '@samraad/addenda';
import { bookingDuties, type BookingDutyFacts } from '@samraad/booking';
import { contractDuties, type ContractDutyFacts } from '@samraad/contracts';
import { type Duty, type DutyRules, earliest } from '@samraad/deadlines';
import {
  deliveryDuties,
  deliveryDutiesChangeAt,
  type DeliveryDutyFacts,
  invoiceDuties,
  type InvoiceDutyFacts,
} from '@samraad/delivery';
import { dialogueDuties, type DialogueDutyFacts } from '@samraad/dialogue';
import { type DutyEvaluation, evaluationDuties } from '@samraad/evaluation';
import { endStages, requestDuties, type RequestDutyFacts } from '@samraad/requests';
import { type DutyKind, passingKinds } from './duty-kinds';
import { quietDuties, type QuietFacts } from './quiet.duties';

/** Everything of a case that decides who owes what by when: what each lib asks for, put together. */
export interface CaseDutyFacts
  extends
    RequestDutyFacts,
    DialogueDutyFacts,
    BookingDutyFacts,
    ContractDutyFacts,
    AddendumDutyFacts,
    DeliveryDutyFacts,
    InvoiceDutyFacts,
    QuietFacts {
  readonly caseId: string;
  /** A deleted draft. */
  readonly binned?: boolean;
  readonly rules: DutyRules;
  readonly evaluations: readonly DutyEvaluation[];
}

/** A duty of a known kind. */
export type CaseDuty = Duty<DutyKind>;

/** The open duties of a case, and the instant at which time alone changes the answer; null when it never does. */
export interface DutiesNow {
  readonly duties: readonly CaseDuty[];
  readonly changesAt: Date | null;
}

/** Who owes what by when: the one place where it is decided (architecture.md 15). An ended case owes nothing, nor does a deleted draft. */
export function dutiesOf(facts: CaseDutyFacts, now: Date): DutiesNow {
  if (endStages.includes(facts.stage) || facts.binned) return { duties: [], changesAt: null };
  const { rules } = facts;
  const duties: CaseDuty[] = [
    ...requestDuties(facts, rules),
    ...dialogueDuties(facts, rules),
    ...bookingDuties(facts, rules),
    ...contractDuties(facts, rules),
    ...addendumDuties(facts, rules),
    ...deliveryDuties(facts, rules, now),
    ...invoiceDuties(facts, rules),
    ...evaluationDuties(facts.evaluations, rules),
  ];
  const dated = duties.filter(({ kind }) => !passingKinds.includes(kind));
  const quiet = quietDuties(facts, dated, rules, now);
  return {
    duties: [...duties, ...quiet.duties],
    changesAt: earliest(deliveryDutiesChangeAt(facts, rules, now), quiet.changesAt),
  };
}
