/** Every queue of the system; created by `migrate` as the owner. */
export const queues = [
  'mail.deliver',
  'mail.forget-links',
  'due-work.sweep',
  'identity.housekeeping',
  'identity.tell-owner',
  'identity.send-link',
  'audit.seal',
  'dialogue.scan-files',
  'dialogue.sweep-files',
  'booking.read-feeds',
  'budget.check-ledger',
  'invoicing.check-invoices',
] as const;
export type QueueName = (typeof queues)[number];

/** Queues whose wake-up without data is sent when a worker starts: what waited while nobody worked is done at once. */
export const wokenAtStart: readonly QueueName[] = ['due-work.sweep', 'mail.deliver', 'dialogue.scan-files'];

/** Queues woken by the clock on the wall (system time), as cron lines in Europe/Copenhagen. */
export const schedules: Readonly<Partial<Record<QueueName, string>>> = {
  'due-work.sweep': '* * * * *',
  // Without data: deliver whatever is queued and may be tried now (a mail's own job may be lost, its row is not).
  'mail.deliver': '* * * * *',
  'mail.forget-links': '27 * * * *',
  'identity.housekeeping': '17 * * * *',
  'audit.seal': '7 0 * * *',
  'dialogue.scan-files': '* * * * *',
  'dialogue.sweep-files': '37 * * * *',
  // Without data: read whichever calendars may be read again now.
  'booking.read-feeds': '*/5 * * * *',
  'budget.check-ledger': '13 3 * * *',
  'invoicing.check-invoices': '23 3 * * *',
};
