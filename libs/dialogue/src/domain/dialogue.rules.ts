import type { ClockView } from '@samraad/deadlines';
import { refusal, type Refusal, isBlank, trimmed } from '@samraad/platform';
import { mayMove, type Stage } from '@samraad/requests';

/** For whom somebody acts in the dialogue of a case. */
export type DialogueSide = 'management' | 'employees' | 'provider';

/** Why a provider declines (domain.md §7). */
export const declineReasons = ['no-capacity', 'outside-field', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Longest texts, in characters, and how many cases are given at once. */
export const limits = { message: 5000, draft: 20_000, reason: 2000, note: 2000, casesAtOnce: 50 } as const;

interface DialogueFacts {
  readonly stage: Stage;
  readonly providerId: string | null;
  readonly acceptedAt: Date | null;
}

/** A provider takes the request on once, before the dialogue begins. Accepting is no contact (domain.md §6 [M]). */
export function mayAccept(facts: DialogueFacts): true | Refusal {
  if (facts.acceptedAt !== null) return refusal('dialogue.already-accepted', {}, 409);
  return facts.stage === 'sent_to_provider' ? true : refusal('dialogue.not-awaiting-answer', {}, 409);
}

/** Whether the present provider has ever sent a contract: that alone stops its contract clock, a withdrawal reopens it. */
export const everSentContract = (
  clocks: readonly Pick<ClockView, 'kind' | 'stoppedAt' | 'reopenedAt' | 'closedAt'>[],
): boolean =>
  clocks.some(
    ({ kind, stoppedAt, reopenedAt, closedAt }) =>
      kind === 'contract' && closedAt === null && (stoppedAt !== null || reopenedAt !== null),
  );

/** Until it has sent its first contract the provider may decline, and never after (domain.md §6 [ours, 2]). */
export function mayDecline(facts: Pick<DialogueFacts, 'stage'>, contractEverSent: boolean): true | Refusal {
  const open = !contractEverSent && mayMove(facts.stage, 'choosing_provider');
  return open ? true : refusal('dialogue.too-late-to-decline', {}, 409);
}

/** The case is in dialogue when the provider has accepted and made its first contact, in either order. */
export function entersDialogue(
  facts: Pick<DialogueFacts, 'stage' | 'acceptedAt'>,
  contacted: boolean,
): boolean {
  return facts.stage === 'sent_to_provider' && facts.acceptedAt !== null && contacted;
}

/** A text somebody writes, as its refusals name it. */
type TextField = 'reason' | 'message' | 'promise-reason' | 'change-reason';

/** A text somebody may write, trimmed; null when there is none. */
export function optionalText(text: string, key: TextField, longest: number): string | null | Refusal {
  return isBlank(text) ? null : requiredText(text, key, longest);
}

/** A message that is not sent yet: nothing, or more than one message holds, as it was typed. */
export const draftText = (text: string): string | Refusal =>
  text.length > limits.draft
    ? refusal('dialogue.message-too-long', { longest: limits.message })
    : trimmed(text);

/** A text somebody must write, trimmed. */
export function requiredText(text: string, key: TextField, longest: number): string | Refusal {
  const written = trimmed(text);
  if (written === '') return refusal(`dialogue.${key}-missing`);
  return written.length > longest ? refusal(`dialogue.${key}-too-long`, { longest }) : written;
}
