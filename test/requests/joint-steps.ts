import fc from 'fast-check';
import { everybody, type Place, places, sides, type Who } from './naive-people';
import type { Done, NaiveRequest } from './naive-request';
import type { SignerKind } from './naive-signers';
import { anyProcess, processNext, type Tell, telling, toldBy } from './process-steps';
import { providerNext, wishNext, wishNo } from './provider-steps';

/** Whatever is waited for is done; some choose their provider when all have signed. */
interface Next {
  readonly do: 'next';
  readonly providerLast: boolean;
}

/**
 * What somebody tries; or what whoever it waits for does about it: `next`, what is waited for, and `no`, the opposite (a
 * signer declines, a joined workplace leaves, the anchor returns, a party changes the text or passes the question on).
 */
export type Step = Done | Next | Tell | { readonly do: 'no'; readonly how: 0 | 1 | 2; readonly to: Who };

const who = fc.constantFrom(...everybody);
const kinds: readonly SignerKind[] = ['workplace', 'committee', 'mixed', 'both', 'twin', 'two-of-a-side'];
const one = <K extends string>(kind: K) => fc.constant(kind);
const plain = <K extends string>(...acts: K[]) => fc.record({ do: fc.constantFrom(...acts), who });

const disturbance: fc.Arbitrary<Done> = fc.oneof(
  plain('edit', 'ask', 'decline', 'confirm', 'endorse', 'return', 'resubmit', 'ready', 'message'),
  plain('decline', 'return', 'withdraw', 'resubmit', 'confirm'),
  fc.record({ do: one('choose-side'), who, side: fc.constantFrom(...sides) }),
  fc.record({ do: one('places'), who, wanted: fc.subarray([...places], { minLength: 1 }) }),
  fc.record({ do: one('join'), who, joins: fc.boolean() }),
  fc.record({
    do: one('order'),
    who,
    place: fc.constantFrom<Place>(...places),
    answer: fc.constantFrom('none' as const, 'same_matter' as const),
  }),
  fc.record({ do: one('signers'), who, kind: fc.constantFrom(...kinds) }),
  fc.record({ do: one('sign'), who, stale: fc.boolean() }),
  fc.record({ do: one('pass-on'), who, to: who }),
  fc.record({
    do: fc.constantFrom('propose' as const, 'wish' as const),
    who,
    provider: fc.constantFrom('joblife' as const, 'nfa' as const),
  }),
  fc.record({ do: one('go-on'), who, without: fc.constantFrom<Place>(...places) }),
  fc.record({ do: fc.constantFrom('expire' as const, 'escalate' as const) }),
  anyProcess,
);
/** People leave, or turn out to be one: after it much waits for nobody. */
const changeOfPeople: fc.Arbitrary<Done> = fc.oneof(
  fc.constant({ do: 'merge' as const }),
  fc.record({ do: one('lose-role'), of: who }),
);

/** Any acts of anybody, mixed with those that bring a request on: else hardly one would get anywhere. */
export const anySteps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.boolean(),
    fc.subarray<Place>(['b', 'c']),
    fc.constantFrom(...kinds),
    fc.array(
      fc.oneof(
        { weight: 30, arbitrary: fc.constant<Step>({ do: 'next', providerLast: false }) },
        { weight: 4, arbitrary: fc.record({ do: one('no'), how: fc.constantFrom(0, 1, 2), to: who }) },
        { weight: 8, arbitrary: disturbance },
        { weight: 2, arbitrary: telling },
        { weight: 1, arbitrary: changeOfPeople },
      ),
      { minLength: 14, maxLength: 40, size: 'max' },
    ),
  )
  .map(([providerLast, joined, kind, steps]) => [
    { do: 'places', who: 'leaderA', wanted: ['a', ...joined] },
    // The committee and the two of a side are asked for where there are no others yet to disturb them.
    ...(kind === 'workplace' ? [] : [{ do: 'signers', who: 'leaderA', kind } as const]),
    ...steps.map((step) => (step.do === 'next' ? { ...step, providerLast } : step)),
  ]);

const leaderOf = { a: 'leaderA', b: 'leaderB', c: 'leaderC' } as const;
const representativeOf = { a: 'amrA', b: 'amrB', c: 'amrC' } as const;

/** What the request waits for, done by whom it waits for; null when it waits for nobody here. */
export function nextOf(request: NaiveRequest, providerLast = false): Done | null {
  if (request.stage === 'withdrawn') return null;
  if (request.stage === 'sent_to_provider') return processNext(request) ?? wishNext(request);
  if (request.stage === 'returned') return { do: 'resubmit', who: 'amrA' };
  const draft = draftNext(request);
  if (draft) return draft;
  const provider = providerNext(request);
  const [signer] = request.unsigned;
  const signing = signer ? ({ do: 'sign', who: signer, stale: false } as const) : null;
  const asking = request.stage === 'draft' ? ({ do: 'ask', who: 'leaderA' } as const) : signing;
  const endorsing = processNext(request) ?? ({ do: 'endorse', who: 'anchor' } as const);
  return (providerLast ? (asking ?? provider) : (provider ?? asking)) ?? endorsing;
}

function draftNext(request: NaiveRequest): Done | null {
  for (const [place, answer] of request.at)
    if (answer === 'asked') return { do: 'join', who: leaderOf[place], joins: true };
  for (const place of request.at.keys()) {
    const order = request.orders.get(place);
    if (order?.answer === 'none') continue;
    const who = order?.by === 'management' ? leaderOf[place] : representativeOf[place];
    return { do: 'order', who, place, answer: 'none' };
  }
  const signers = { do: 'signers', who: 'leaderA', kind: 'workplace' } as const;
  return request.signers.length < 2 * request.at.size ? signers : null;
}

/** The opposite of what is waited for, by whoever it waits for. */
export function noOf(request: NaiveRequest, { how, to }: Extract<Step, { do: 'no' }>): Done | null {
  if (request.stage === 'sent_to_provider') return wishNo(request, how);
  const awaited = nextOf(request);
  if (awaited === null || !('who' in awaited)) return null;
  const { who } = awaited;
  if (how === 2) return { do: 'edit', who: 'amrA' };
  switch (awaited.do) {
    case 'sign':
      return how === 0 ? { do: 'decline', who } : { do: 'pass-on', who, to };
    case 'endorse':
      return how === 0 ? { do: 'return', who } : { do: 'go-on', who: 'leaderA', without: 'c' };
    case 'join':
      return { do: 'join', who, joins: false };
    case 'decide':
      return { ...awaited, allowed: false };
    case 'confirm':
      return { do: 'propose', who, provider: request.providers.provider === 'nfa' ? 'joblife' : 'nfa' };
    default:
      return { do: 'join', who: how === 0 ? 'leaderB' : 'amrC', joins: false };
  }
}

/** The act a step comes to, as the request stands; null when there is nothing to do. */
export function meantBy(step: Step, request: NaiveRequest): Done | null {
  switch (step.do) {
    case 'next':
      return nextOf(request, step.providerLast);
    case 'no':
      return noOf(request, step);
    case 'told':
      return toldBy(request, step);
    default:
      return step;
  }
}
