/** What a request still waits for on its way to the provider (domain.md §3, §5, §6). */
export type Waiting = 'signatures' | 'provider' | 'endorsements' | null;

export interface CompletionFacts {
  readonly allSigned: boolean;
  readonly providerConfirmed: boolean;
  /** Model 1: anchors that must endorse this hash; empty under model 2. */
  readonly anchors: readonly { readonly unitId: string; readonly endorsed: boolean }[];
}

/** Complete means: all signatures, a provider confirmed by both sides, and every anchor's endorsement. */
export function waitingFor(facts: CompletionFacts): Waiting {
  if (!facts.allSigned) return 'signatures';
  if (!facts.providerConfirmed) return 'provider';
  if (facts.anchors.some((anchor) => !anchor.endorsed)) return 'endorsements';
  return null;
}
