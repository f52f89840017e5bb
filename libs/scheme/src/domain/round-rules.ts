import { z } from 'zod';

const day = z.iso.date();
const count = z.int().positive();

const clockRules = z.strictObject({
  /** Calendar days from a complete request until the provider must have taken up dialogue (domain.md §6 [M]: one week). */
  dialogueDays: count,
  /** Calendar days from a complete request until the provider must have sent a finished contract (domain.md §6 [M]: four weeks). */
  contractDays: count,
});

const signingShape = z.strictObject({
  /** Sides, not head-counts: both sides sign the same content (domain.md §3 [M][K]). */
  kind: z.literal('both-sides'),
  /** Roles that may sign for the management side (domain.md §3 [M][K]). */
  managementRoles: z.array(z.enum(['manager'])).nonempty(),
  /** Roles that may sign for the employee side (domain.md §3 [M][K]). */
  employeeRoles: z.array(z.enum(['amr', 'tr'])).nonempty(),
  /** How many of the employee side's roles sign, each by its own person (domain.md §3 [ours]: n of m). */
  employeeSigners: count.default(1),
  /** A MED or work-environment committee may ask instead, signing through its two sides (domain.md §3 [M][K]). */
  committee: z.boolean(),
  /** The region's Hovedudvalg may ask itself, its chair for management, its vice-chair for the employees (domain.md §3 [M][K], sides [ours]). */
  mainCommittee: z.boolean().default(true),
  /** The third member of the TRIO, if there is one, is named and informed (domain.md §3 (a) [ours], OK-15). */
  trioNamed: z.boolean(),
  /** The third member of the TRIO signs too where there is one (domain.md §3 [ours]: TRIO is data). */
  trioSigns: z.boolean().default(false),
});

/** Which workplaces' sides sign a contract and its addenda. */
export const contractSigners = ['coordinating', 'every-workplace'] as const;
export type ContractSigners = (typeof contractSigners)[number];

/** A round's signing rule: who signs for each side, and how many (domain.md §3). */
export type SigningRule = z.infer<typeof signingShape>;

const orderRules = z.strictObject({
  /** Whether help is open again once an order is complied with (domain.md §4 [K]; OK-15 has no such clause [M]). */
  compliedAllows: z.boolean(),
  /** The aftaleforløb question is asked in cases from this day on (domain.md §12 [A]: in use since September 2020). */
  askFromAftaleforloeb: day,
});

/** Who may attest first for the coordinating workplace. */
export const attestingSides = ['either', 'management', 'employees'] as const;
export type AttestingSide = (typeof attestingSides)[number];

/**
 * The rules one round carries, as it is stored and dated with the round: an old case is judged by the
 * rules of its own time (domain.md §1). Plain JSON values only; days are `YYYY-MM-DD`.
 */
export const roundRulesShape = z.strictObject({
  clocks: clockRules,
  /** Days beside weekends and public holidays on which no clock of this round may expire (domain.md §6 [ours]). */
  closingDays: z.array(day),
  signing: signingShape,
  order: orderRules,
  /** Calendar days before an unanswered signature request expires (domain.md §3 [ours]). */
  signatureExpiryDays: count,
  /** Calendar days the parties have to choose another provider after a decline (domain.md §6 [ours]). */
  choiceLapseDays: count,
  /** Calendar days before a sent, unsigned contract lapses (domain.md §9 [ours]). */
  contractLapseDays: count,
  /** Working days the central anchor has before the Hovedudvalg's chairs are asked (domain.md §5 [ours]). */
  endorsementWorkingDays: count,
  /** Working days the others have to dispute an attestation (domain.md §9 [ours]). */
  disputeWorkingDays: count,
  /** Working days an offer of room from the waiting list stays open (domain.md §7 [ours]). */
  waitingOfferWorkingDays: count,
  /** Working days after the provider's final report when the satisfaction form opens at the latest (domain.md §11 [ours]). */
  satisfactionLatestWorkingDays: count,
  /** Calendar months after the finish when the effect window opens (domain.md §11 [M]). */
  effectOpensMonths: count,
  /** Calendar months after the finish when the effect window closes (domain.md §11 [M]). */
  effectClosesMonths: count,
  /** Fewest answers an aggregate shows (domain.md §11 [ours]). */
  answerThreshold: count,
  /** An unused tranche carries over to the next (domain.md §10 [ours]: yes); if not, what is free of it lapses that day. */
  trancheCarriesOver: z.boolean(),
  /** A tranche may be bound before the day it opens (domain.md §10 [ours]: no); if so, all are there from the first day. */
  bindBeforeTrancheOpens: z.boolean(),
  /** Working days before a due day when a warning goes out (domain.md §6 [ours]). */
  warningWorkingDays: z.array(count).nonempty(),
  // Rules made after first use [ours, 2]: rounds stored before them get the default.
  /** Working days for a duty that has no date of its own, the svarfrist (domain.md §13 [ours, 2]). */
  answerWorkingDays: count.default(10),
  /** Working days to report an activity after the day it was held (domain.md §13 [ours, 2]). */
  reportHeldWorkingDays: count.default(5),
  /** Working days to bill work that is attested (domain.md §13 [ours, 2]). */
  invoiceWorkingDays: count.default(20),
  /** Calendar days to pay an invoice (domain.md §13 [ours, 2]). */
  payDays: count.default(30),
  /** One central side approves an invoice before the other may pay it; without it either side pays (domain.md §2: two equal sides). */
  approveBeforePay: z.boolean().default(false),
  /** Who of the local parties signs a contract: the coordinating workplace's two sides for all, or both sides of every workplace (domain.md §9 [ours]). */
  contractSigners: z.enum(contractSigners).default('coordinating'),
  /** Whose side of the coordinating workplace attests first; the other may join in (domain.md §9 [ours]: either). */
  attestedBy: z.enum(attestingSides).default('either'),
  /** Working days a planned follow-up talk keeps a case open past its day (domain.md §13 [ours, 2]). */
  followUpGraceWorkingDays: count.default(10),
  /** Working days without anything done or agreed after which somebody is asked what is next (domain.md §13, administrators). */
  quietWorkingDays: count.default(10),
  /** The share of late clocks above which it is a pattern; 0.2 is one in five (domain.md §13 [ours, 2]). */
  latePatternShare: z.number().gt(0).max(1).default(0.2),
  /** Days before the day of the model choice when a Hovedudvalg that has not chosen is reminded (domain.md §5 [ours]). */
  modelChoiceReminderDays: z.array(count).default([21, 7, 1]),
  /** Money nobody has used when the round takes no more requests may be moved to the next round's frames (domain.md §10 [ours]: no). */
  moneyCarriesOver: z.boolean().default(false),
});

/** One round's rules, parsed; see {@link roundRulesShape} for units and sources. */
export type RoundRules = z.infer<typeof roundRulesShape>;

/** What no rules may say, each part beside the other; the words people get are `checkRound`’s. */
export type RuleFault = 'effect-reversed' | 'too-many-signers' | 'trio-unnamed' | 'trio-roles';

/** Whether rules contradict themselves. */
export function ruleFaults({ signing, effectOpensMonths, effectClosesMonths }: RoundRules): RuleFault[] {
  const employees = new Set(signing.employeeRoles);
  const faults: Readonly<Record<RuleFault, boolean>> = {
    'effect-reversed': effectOpensMonths >= effectClosesMonths,
    'too-many-signers': signing.employeeSigners > employees.size,
    'trio-unnamed': signing.trioSigns && !signing.trioNamed,
    // The third is the one of AMR and TR who is not asked: both must be able to sign.
    'trio-roles': signing.trioSigns && employees.size < 2,
  };
  return (Object.keys(faults) as RuleFault[]).filter((fault) => faults[fault]);
}

/** {@link roundRulesShape}, and nothing in it that contradicts itself: what is stored, and judged by. */
export const roundRulesSchema = roundRulesShape.superRefine((rules, context) => {
  for (const message of ruleFaults(rules)) context.addIssue({ code: 'custom', message });
});
