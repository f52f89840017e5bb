/** Every queue of the system; created by `migrate` as the owner. */
export const queues = ['mail.deliver', 'due-work.sweep', 'identity.housekeeping'] as const;
export type QueueName = (typeof queues)[number];

/** Queues woken by the clock on the wall (system time), as cron lines in Europe/Copenhagen. */
export const schedules: Readonly<Partial<Record<QueueName, string>>> = {
  'due-work.sweep': '* * * * *',
  'identity.housekeeping': '17 * * * *',
};
