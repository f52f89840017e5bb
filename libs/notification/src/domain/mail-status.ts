import { mayFollow, type Moves } from '@samraad/platform';

/** Where a mail stands. 'failed' and 'undeliverable' wait for a human, who may have it sent again. */
export const mailStatuses = ['queued', 'sent', 'failed', 'undeliverable'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** Which status may follow which; 'sent' is the end. A mail starts as queued, or undeliverable without an address. */
export const nextMailStatus = {
  queued: ['sent', 'failed'],
  failed: ['queued'],
  undeliverable: ['queued'],
  sent: [],
} as const satisfies Moves<MailStatus>;

/** Whether a human may ask for another try. */
export function mayResend(status: MailStatus): boolean {
  return mayFollow(nextMailStatus, { from: status, to: 'queued' });
}
