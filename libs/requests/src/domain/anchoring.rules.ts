import type { Role } from '@samraad/identity';
import type { ModelInForce, OrgUnit } from '@samraad/scheme';

/** Who endorses for one workplace: the anchor of a hospital or enterprise, or the Hovedudvalg's two chairs at once. */
export interface Anchoring {
  /** The hospital or enterprise; the region itself where the choice names none above the workplace. */
  readonly unitId: string;
  readonly asks: 'anchor' | 'chairs';
}

/**
 * Where a workplace's request is anchored under model 1 (domain.md §5 [M]): at the nearest unit of a kind the region's choice
 * names. Where it names none, the two chairs are asked at once ([ours, 2]); null when nobody is: under model 2, and for
 * the Hovedudvalg's own request, which its two sides have signed ([ours]: nobody endorses what they asked themselves).
 * @param line from the region down to the workplace, both included.
 */
export function anchoringOf(
  line: readonly Pick<OrgUnit, 'id' | 'kind'>[],
  { model, anchoredAt }: Pick<ModelInForce, 'model' | 'anchoredAt'>,
): Anchoring | null {
  const [region] = line;
  if (model !== 1 || !region || line.at(-1)?.kind === 'region') return null;
  const kinds: readonly string[] = anchoredAt;
  const anchor = line.findLast(({ kind }) => kinds.includes(kind));
  return anchor ? { unitId: anchor.id, asks: 'anchor' } : { unitId: region.id, asks: 'chairs' };
}

/** In which role somebody decides an endorsement, and where they hold it. */
export interface EndorsesAs {
  readonly role: Extract<Role, 'anchor' | 'committee_chair' | 'committee_vice_chair'>;
  readonly unitId: string;
}

/** As what somebody may decide an endorsement: the anchor, also once it has passed on, before one of the chairs it passed on to; null as neither. */
export function endorsesAs(
  { unitId, regionId, escalatedAt }: { unitId: string; regionId: string; escalatedAt: Date | null },
  roles: readonly { readonly role: Role; readonly unitId: string | null }[],
): EndorsesAs | null {
  const holds = (role: Role, at: string) => roles.some((one) => one.role === role && one.unitId === at);
  if (holds('anchor', unitId)) return { role: 'anchor', unitId };
  if (escalatedAt === null) return null;
  const chair = (['committee_chair', 'committee_vice_chair'] as const).find((role) => holds(role, regionId));
  return chair ? { role: chair, unitId: regionId } : null;
}

/** Those who may be asked to endorse: never one who asks in the very request (domain.md §2, §5 [ours]). */
export const mayEndorse = (personIds: readonly string[], askers: ReadonlySet<string>): string[] => [
  ...new Set(personIds.filter((personId) => !askers.has(personId))),
];
