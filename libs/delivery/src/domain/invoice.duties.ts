import {
  answerReminders,
  daysLater,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  latest,
  rulesOn,
  workingDaysLater,
} from '@samraad/deadlines';

/** The money strand runs beside the evaluations (domain.md §13). */
export const invoiceDutyKinds = {
  'send-invoice': { rank: 20, concerns: ['central'], reminders: answerReminders },
  'pay-invoice': { rank: 20, concerns: ['provider'], reminders: answerReminders },
} as const satisfies Record<string, DutyKindSpec>;
export type InvoiceDutyKind = keyof typeof invoiceDutyKinds;

/** What decides the duties of the money strand. */
export interface InvoiceDutyFacts {
  readonly providerId: string | null;
  /** Whether anything is earned and not invoiced. */
  readonly earned: boolean;
  readonly standsAt: Date | null;
  /** When an invoice was last taken back. */
  readonly creditedAt: Date | null;
  /** Sent and not yet paid. */
  readonly unpaid: readonly { readonly id: string; readonly sentAt: Date }[];
}

/** Attested work is invoiced within 20 working days, an invoice paid within 30 days (domain.md §13 [ours, 2]). */
export function invoiceDuties(facts: InvoiceDutyFacts, rules: DutyRules): Duty<InvoiceDutyKind>[] {
  const { providerId, earned, standsAt, creditedAt, unpaid } = facts;
  const toPay = unpaid.map(({ id, sentAt }): Duty<InvoiceDutyKind> => {
    const by = daysLater(sentAt, rulesOn(rules, sentAt).payDays);
    return {
      kind: 'pay-invoice',
      key: `pay-invoice:${id}`,
      holder: { of: 'central' },
      since: sentAt,
      by,
      subject: id,
    };
  });
  if (!earned || providerId === null || standsAt === null) return toPay;
  const since = latest(standsAt, creditedAt);
  const by = workingDaysLater(since, rulesOn(rules, since).invoiceWorkingDays, rulesOn(rules, since));
  const holder = { of: 'provider', providerId } as const;
  return [{ kind: 'send-invoice', key: 'send-invoice', holder, since, by, subject: null }, ...toPay];
}
