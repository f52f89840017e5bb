import type { SigningRule } from './round-rules';

/** What becomes of the third member of a workplace's TRIO (domain.md §3). */
export const trioKinds = ['named', 'signs', 'not-named'] as const;
export type TrioKind = (typeof trioKinds)[number];

/** What a signing rule says of the third member of the TRIO. */
export function trioOf({ trioNamed, trioSigns }: SigningRule): TrioKind {
  if (trioSigns) return 'signs';
  return trioNamed ? 'named' : 'not-named';
}

/** A rule that says this of the third member of the TRIO. */
export const withTrio = (rule: SigningRule, trio: TrioKind): SigningRule => ({
  ...rule,
  trioNamed: trio !== 'not-named',
  trioSigns: trio === 'signs',
});

/**
 * How many of the employee side sign at a workplace where those roles are held: n of m, and where there is a TRIO whose third
 * signs too, both (domain.md §3 [ours]).
 */
export function employeesNeeded(rule: SigningRule, heldHere: Iterable<string>): number {
  const held = new Set(heldHere);
  const trio = held.has('amr') && held.has('tr');
  return rule.trioSigns && trio ? Math.max(2, rule.employeeSigners) : rule.employeeSigners;
}

/** Workplaces where exactly these can sign: how many there are. */
export interface WorkplaceKind {
  readonly manager: boolean;
  readonly amr: boolean;
  readonly tr: boolean;
  /** Both chairs of its MED or work-environment committee. */
  readonly committee: boolean;
  readonly count: number;
}

/** How far a signing rule reaches in the organisation as it is. */
export interface SigningReach {
  readonly workplaces: number;
  /** Those with somebody on both sides under the rule. */
  readonly able: number;
}

/** Whether a workplace of a kind can ask at all under a rule. */
function canAsk(rule: SigningRule, place: WorkplaceKind): boolean {
  if (rule.committee && place.committee) return true;
  const employees = [...new Set(rule.employeeRoles)].filter((role) => place[role]);
  return place.manager && employees.length >= rule.employeeSigners;
}

/** Counts the workplaces a rule lets ask. */
export function reachOf(rule: SigningRule, places: readonly WorkplaceKind[]): SigningReach {
  const sum = (of: readonly WorkplaceKind[]) => of.reduce((all, { count }) => all + count, 0);
  return { workplaces: sum(places), able: sum(places.filter((place) => canAsk(rule, place))) };
}

/** A stricter choice than a rule's own, and how many workplaces it would leave out that can ask today. */
export interface StricterChoice {
  readonly choice: 'one-more-signer' | 'no-committee';
  readonly lost: number;
}

/** What the next stricter choices would cost. */
export function stricterChoices(rule: SigningRule, places: readonly WorkplaceKind[]): StricterChoice[] {
  const now = reachOf(rule, places).able;
  const lost = (other: SigningRule) => now - reachOf(other, places).able;
  const more = { ...rule, employeeSigners: rule.employeeSigners + 1 };
  return [
    ...(more.employeeSigners <= new Set(rule.employeeRoles).size
      ? [{ choice: 'one-more-signer', lost: lost(more) } as const]
      : []),
    ...(rule.committee
      ? [{ choice: 'no-committee', lost: lost({ ...rule, committee: false }) } as const]
      : []),
  ];
}
