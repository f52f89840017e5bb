import type { Ore } from '@samraad/platform';

/** A course's parts and what became of them, as the match is reckoned from; øre. */
export interface MatchFacts {
  readonly price: Ore;
  readonly milestones: readonly { readonly title: string; readonly amount: Ore }[];
  /** Attestations that stand, oldest first; milestone 0 is the whole. */
  readonly attested: readonly { readonly milestone: number; readonly amount: Ore }[];
  /** Oldest first. */
  readonly invoices: readonly { readonly amount: Ore; readonly credited: Ore; readonly paid: boolean }[];
  /** What is bound and may still be attested. */
  readonly bound: Ore;
}

/** Agreed, attested, billed less what is credited, and paid; øre. `running`: more may still be attested. */
export interface Matched {
  readonly agreed: Ore;
  readonly attested: Ore;
  readonly invoiced: Ore;
  readonly credited: Ore;
  readonly paid: Ore;
  readonly running: boolean;
}

/** One milestone's, by its number; 0 is what is attested with the whole. */
export interface MatchedPart extends Matched {
  readonly no: number;
  readonly title: string;
}

export interface ContractMatch {
  readonly whole: Matched;
  /** None of a course that is one whole. */
  readonly parts: readonly MatchedPart[];
}

/**
 * The match of a contract and of each of its milestones. An invoice is for the oldest attested work that no earlier one is for,
 * as its lines are (`linesOf`); what is credited of it makes room for the next. So the parts add up to the whole, to the øre.
 */
export function matchOf(facts: MatchFacts): ContractMatch {
  const { price, milestones, attested, invoices, bound } = facts;
  const running = bound > 0n;
  const nets = invoices.map(({ amount, credited, paid }) => ({ net: amount - credited, paid }));
  const whole = {
    ...{ agreed: price, running },
    attested: sum(attested.map(({ amount }) => amount)),
    invoiced: sum(nets.map(({ net }) => net)),
    credited: sum(invoices.map(({ credited }) => credited)),
    paid: sum(nets.filter(({ paid }) => paid).map(({ net }) => net)),
  };
  if (milestones.length === 0) return { whole, parts: [] };
  const shares = sharesOf(attested, nets);
  const agreedOf = agreedParts(milestones, attested);
  const parts = agreedOf.map(({ no, title, agreed }) => {
    const share = shares.get(no) ?? none;
    return { no, title, agreed, ...share, credited: 0n, running: running && share.attested === 0n };
  });
  return { whole, parts };
}

interface Share {
  readonly attested: Ore;
  readonly invoiced: Ore;
  readonly paid: Ore;
}
const none: Share = { attested: 0n, invoiced: 0n, paid: 0n };

const sum = (amounts: readonly Ore[]): Ore => amounts.reduce((total, one) => total + one, 0n);

/** Of each attested part, what is billed of it and paid: where its stretch of the attested work meets an invoice's. */
function sharesOf(
  attested: MatchFacts['attested'],
  nets: readonly { readonly net: Ore; readonly paid: boolean }[],
): ReadonlyMap<number, Share> {
  const shares = new Map<number, Share>();
  let from = 0n;
  for (const { milestone, amount } of attested) {
    let [at, invoiced, paid] = [0n, 0n, 0n];
    for (const { net, paid: isPaid } of nets) {
      const here = overlap(from, from + amount, at, at + net);
      invoiced += here;
      if (isPaid) paid += here;
      at += net;
    }
    shares.set(milestone, { attested: amount, invoiced, paid });
    from += amount;
  }
  return shares;
}

function overlap(a: Ore, b: Ore, c: Ore, d: Ore): Ore {
  const [from, to] = [a > c ? a : c, b < d ? b : d];
  return to > from ? to - from : 0n;
}

/** What is agreed of each: once the whole is attested, the milestones that nobody attested by themselves are one. */
function agreedParts(
  milestones: MatchFacts['milestones'],
  attested: MatchFacts['attested'],
): { readonly no: number; readonly title: string; readonly agreed: Ore }[] {
  const all = milestones.map(({ title, amount }, index) => ({ no: index + 1, title, agreed: amount }));
  const isAttested = (no: number) => attested.some(({ milestone }) => milestone === no);
  if (!isAttested(0)) return all;
  const own = all.filter(({ no }) => isAttested(no));
  const rest = all.filter(({ no }) => !isAttested(no));
  return rest.length === 0
    ? own
    : [...own, { no: 0, title: '', agreed: sum(rest.map(({ agreed }) => agreed)) }];
}
