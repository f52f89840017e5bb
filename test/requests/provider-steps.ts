import type { ProviderDone } from './naive-providers';
import type { NaiveRequest } from './naive-request';

/** What is done about the provider, or about a wish for another, by whom it waits for; null when it waits for nobody. */
export function providerNext({ providers, at }: NaiveRequest): ProviderDone | null {
  // The last to join proposes: its yes goes with it.
  const last = [...at.keys()].at(-1) ?? 'a';
  const proposer = { a: 'leaderA', b: 'leaderB', c: 'leaderC' } as const;
  if (providers.provider === null) return { do: 'propose', who: proposer[last], provider: 'joblife' };
  if (!providers.hasSaidYes('employees')) return { do: 'confirm', who: 'amrA' };
  return providers.hasSaidYes('management') ? null : { do: 'confirm', who: 'leaderA' };
}

/** With a provider: the other side agrees to go to another. */
export function wishNext({ providers: { wish } }: NaiveRequest): ProviderDone | null {
  const other = wish?.side === 'management' ? 'amrA' : 'leaderA';
  return wish && { do: 'answer-wish', who: other, agrees: true };
}

/** The opposite: somebody wishes for another provider, or is told no. */
export function wishNo(request: NaiveRequest, how: 0 | 1 | 2): ProviderDone {
  const answer = wishNext(request);
  if (answer?.do === 'answer-wish' && how < 2) return { ...answer, agrees: false };
  const provider = request.providers.provider === 'nfa' ? 'joblife' : 'nfa';
  return { do: 'wish', who: how === 0 ? 'leaderA' : 'amrA', provider };
}
