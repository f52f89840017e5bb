import { isBlank, refusal, type Refusal, trimmed } from '@samraad/platform';
import type { Proposal } from './proposal';
import { otherSide, type ProposalScope, type ProposalSide, sidesHeld, type SideRole } from './sides';

/** Somebody who wants to do something with a proposal, with the roles they hold now. */
export interface ProposalActor {
  readonly personId: string;
  readonly roles: readonly SideRole[];
}

/** The longest reason, in characters. */
export const longestReason = 2000;

/** The side somebody proposes for. Who holds both sides' roles must say which: they act for that one only. */
export function proposingSide(
  scope: ProposalScope,
  { roles }: Pick<ProposalActor, 'roles'>,
  said?: ProposalSide,
): ProposalSide | Refusal {
  const held = sidesHeld(scope, roles);
  const [first] = held;
  if (first === undefined || (said !== undefined && !held.includes(said))) {
    return refusal('proposals.not-your-side', {}, 403);
  }
  if (said === undefined && held.length > 1) return refusal('proposals.say-side');
  return said ?? first;
}

/** A reason as it is kept, or what is wrong with it. */
export function reasonGiven(text: string | null): string | Refusal {
  const reason = trimmed(text ?? '');
  if (isBlank(reason)) return refusal('proposals.reason-missing');
  return reason.length > longestReason
    ? refusal('proposals.reason-too-long', { max: longestReason })
    : reason;
}

type Standing = Pick<Proposal, 'pair' | 'regionId' | 'side' | 'state' | 'proposedBy' | 'lapsesAt'>;

/** The side somebody answers for: the other one, and never the one who proposed it, whatever roles they hold. */
export function answeringSide(
  proposal: Standing,
  { personId, roles }: ProposalActor,
  now: Date,
): ProposalSide | Refusal {
  const side = otherSide(proposal.side);
  if (!sidesHeld(proposal, roles).includes(side)) {
    const own = sidesHeld(proposal, roles).includes(proposal.side);
    return refusal(own ? 'proposals.own-side' : 'proposals.not-your-side', {}, 403);
  }
  if (personId === proposal.proposedBy) return refusal('proposals.own', {}, 403);
  return hasEnded(proposal, now) ?? side;
}

/** Whether somebody may take a proposal back: anyone of the side that made it, until it is answered. */
export function withdrawingSide(
  proposal: Standing,
  { roles }: ProposalActor,
  now: Date,
): ProposalSide | Refusal {
  if (!sidesHeld(proposal, roles).includes(proposal.side)) return refusal('proposals.not-yours', {}, 403);
  return hasEnded(proposal, now) ?? proposal.side;
}

function hasEnded({ state, lapsesAt }: Standing, now: Date): Refusal | null {
  if (state !== 'waiting') return refusal('proposals.ended', {}, 409);
  return now > lapsesAt ? refusal('proposals.too-late', {}, 409) : null;
}

/** How somebody stands to a proposal: asked to answer it, of the side that made it, reading it; null when it is not theirs to see. */
export type ProposalStanding = 'asked' | 'proposing' | 'reading';

/** Both sides see a proposal whole, and the auditor reads all; nobody else (domain.md §2). */
export function standingTo(
  proposal: Pick<Proposal, 'pair' | 'regionId' | 'side' | 'proposedBy'>,
  { personId, roles }: ProposalActor,
): ProposalStanding | null {
  const held = sidesHeld(proposal, roles);
  // Who made it stands with its side, also where they hold the other side's role too.
  if (held.length > 0 && personId === proposal.proposedBy) return 'proposing';
  if (held.includes(otherSide(proposal.side))) return 'asked';
  if (held.length > 0) return 'proposing';
  return roles.some(({ role }) => role === 'auditor') ? 'reading' : null;
}
