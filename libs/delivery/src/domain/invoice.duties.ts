import {
  answerBy,
  answerReminders,
  daysLater,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  earliest,
  latest,
  rulesOn,
  workingDaysLater,
} from '@samraad/deadlines';
import type { CentralSide } from './approval.rules';

/** The money strand runs beside the evaluations (domain.md §13). */
export const invoiceDutyKinds = {
  'send-invoice': { rank: 20, concerns: ['central'], reminders: answerReminders },
  'approve-invoice': { rank: 20, concerns: ['provider'], reminders: answerReminders },
  'pay-invoice': { rank: 20, concerns: ['provider'], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type InvoiceDutyKind = keyof typeof invoiceDutyKinds;

/** An invoice that is sent and not yet paid; who approved it, where anybody has. */
export interface UnpaidInvoice {
  readonly id: string;
  readonly sentAt: Date;
  readonly approvedAt: Date | null;
  readonly approvedSide: CentralSide | null;
}

/** What decides the duties of the money strand. */
export interface InvoiceDutyFacts {
  readonly providerId: string | null;
  /** Whether anything is earned and not invoiced. */
  readonly earned: boolean;
  readonly standsAt: Date | null;
  /** When an invoice was last taken back. */
  readonly creditedAt: Date | null;
  /** Sent and not yet paid. */
  readonly unpaid: readonly UnpaidInvoice[];
}

/** Attested work is invoiced within 20 working days, an invoice paid within 30 days (domain.md §13 [ours, 2]). */
export function invoiceDuties(facts: InvoiceDutyFacts, rules: DutyRules): Duty<InvoiceDutyKind>[] {
  const { providerId, earned, standsAt, creditedAt, unpaid } = facts;
  const toPay = unpaid.map((one) => ofUnpaid(one, rules));
  if (!earned || providerId === null || standsAt === null) return toPay;
  const since = latest(standsAt, creditedAt);
  const by = workingDaysLater(since, rulesOn(rules, since).invoiceWorkingDays, rulesOn(rules, since));
  const holder = { of: 'provider', providerId } as const;
  return [{ kind: 'send-invoice', key: 'send-invoice', holder, since, by, subject: null }, ...toPay];
}

/** Approved by one central side, where the round wants it, before the other pays: both within the days there are to pay. */
function ofUnpaid(
  { id, sentAt, approvedAt, approvedSide }: UnpaidInvoice,
  rules: DutyRules,
): Duty<InvoiceDutyKind> {
  const { payDays, approveFirst } = rulesOn(rules, sentAt);
  const due = daysLater(sentAt, payDays);
  if (approvedAt !== null && approvedSide !== null) {
    const side = approvedSide === 'employers' ? 'unions' : 'employers';
    const holder = { of: 'central', side } as const;
    return { kind: 'pay-invoice', key: `pay-invoice:${id}`, holder, since: approvedAt, by: due, subject: id };
  }
  const about = { holder: { of: 'central' }, since: sentAt, subject: id } as const;
  if (!approveFirst) return { kind: 'pay-invoice', key: `pay-invoice:${id}`, ...about, by: due };
  const by = earliest(due, answerBy(sentAt, rules));
  return { kind: 'approve-invoice', key: `approve-invoice:${id}`, ...about, by };
}
