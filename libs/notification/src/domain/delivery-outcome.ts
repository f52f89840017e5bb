/** 'away': nobody answered, the next mail would meet the same. 'busy': it wants fewer connections, or none, now (421). */
export type ServerState = 'answers' | 'busy' | 'away';

/** How an attempt to hand a mail over to the mail server ended. */
export type SendResult =
  | { readonly accepted: true; readonly smtpCode: number | null }
  | {
      readonly accepted: false;
      /** A code such as 'ECONNECTION'; never the server's text, which may hold an address. */
      readonly error: string;
      readonly smtpCode: number | null;
      /** The server refuses this recipient or this mail for good (5xx to RCPT TO or DATA). */
      readonly permanent: boolean;
      readonly server: ServerState;
    };

/** What the row becomes after an attempt. */
export type AfterAttempt =
  | { readonly status: 'sent'; readonly outcome: 'accepted' }
  | { readonly status: 'failed'; readonly outcome: 'rejected' | 'gave-up' }
  | { readonly status: 'queued'; readonly outcome: 'deferred'; readonly waitMinutes: number };

/** Ten tries over 8½ hours: waits of 1, 2, 4 … 256 minutes (quality.md, "SMTP down"). */
export const maxAttempts = 10;

/** Decides what follows an attempt; `attempt` counts from 1. */
export function afterAttempt(result: SendResult, attempt: number): AfterAttempt {
  if (result.accepted) return { status: 'sent', outcome: 'accepted' };
  if (result.permanent) return { status: 'failed', outcome: 'rejected' };
  if (attempt >= maxAttempts) return { status: 'failed', outcome: 'gave-up' };
  return { status: 'queued', outcome: 'deferred', waitMinutes: 2 ** (attempt - 1) };
}
