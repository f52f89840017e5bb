import { refusal, type Refusal } from '@samraad/platform';
import { isUnitOpen, mayLieUnder, type OrgUnit, type OrgUnitKind, type OrgUnitSector } from './org-unit';

/** A unit as its changes are judged. */
export type Node = Pick<OrgUnit, 'id' | 'kind' | 'name' | 'parentId' | 'lineage' | 'validFrom' | 'validTo'>;

/** A new name, another place, or both, from a day. */
export interface ChangeAsked {
  readonly name: string;
  readonly parentId: string | null;
  readonly from: string;
}

const longestName = 120;

/** Judges a change of name or place (today: a Copenhagen day). Never back in time: what was asked was asked of the tree of its day. */
export function changeUnit(
  unit: Node,
  parent: Node | null,
  { name, parentId, from }: ChangeAsked,
  today: string,
): Refusal | null {
  if (from < today) return refusal('scheme.unit-not-back');
  if (!isUnitOpen(unit, today)) return refusal('scheme.unit-is-closed');
  const named = nameFault(name);
  if (named) return named;
  if (name === unit.name && parentId === unit.parentId) return refusal('scheme.unit-unchanged');
  return parentId === unit.parentId ? null : placeFault(unit, parent, from);
}

/** Whether a unit may lie there from a day on. */
export function placeFault(
  unit: Pick<Node, 'id' | 'kind'>,
  parent: Node | null,
  from: string,
): Refusal | null {
  if (unit.kind === 'region') return parent ? refusal('scheme.region-lies-under-nothing') : null;
  if (!parent) return refusal('scheme.unit-needs-parent');
  if (parent.lineage.includes(unit.id)) return refusal('scheme.unit-in-circle');
  if (!isUnitOpen(parent, from)) return refusal('scheme.parent-closed');
  return mayLieUnder(unit.kind, parent.kind) ? null : refusal('scheme.kind-order');
}

/** Judges closing a unit from a day: what lies under it must be closed by then, or is closed with it. */
export function closeUnit(
  unit: Node,
  openBelow: readonly Node[],
  { from, withBelow }: { readonly from: string; readonly withBelow: boolean },
  today: string,
): Refusal | null {
  if (from < today) return refusal('scheme.unit-not-back');
  if (!isUnitOpen(unit, today)) return refusal('scheme.unit-is-closed');
  const left = openBelow.filter((one) => isUnitOpen(one, from));
  return left.length > 0 && !withBelow ? refusal('scheme.open-below', { count: left.length }) : null;
}

/** Judges taking a closing back: above a unit that is open nothing is closed. */
export function reopenUnit(unit: Node, parent: Node | null, today: string): Refusal | null {
  if (unit.validTo === null) return refusal('scheme.unit-is-open');
  return parent && !isUnitOpen(parent, today) ? refusal('scheme.parent-closed') : null;
}

/** A unit that is to be added by hand. */
export interface UnitAsked {
  readonly key: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  readonly from: string;
}

/** Judges a new unit under another. */
export function addUnit(parent: Node | null, asked: UnitAsked, today: string): Refusal | null {
  if (asked.from < today) return refusal('scheme.unit-not-back');
  if (!isCode(asked.key)) return refusal('scheme.code-unreadable');
  return nameFault(asked.name) ?? placeFault({ id: '', kind: asked.kind }, parent, asked.from);
}

/** A unit's code: small letters a–z, figures and hyphens. */
export const isCode = (text: string): boolean => /^[a-z0-9-]{1,80}$/.test(text);

/** Why a name is none; null when it is one. */
export function nameFault(name: string): Refusal | null {
  if (name === '') return refusal('scheme.name-missing');
  return name.length > longestName ? refusal('scheme.name-too-long', { max: longestName }) : null;
}
