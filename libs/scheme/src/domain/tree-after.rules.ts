import type { OrgUnit } from './org-unit';
import type { UnitChange } from './unit-import';

/** A unit as its row will be. */
export interface UnitRow extends Pick<OrgUnit, 'id' | 'key' | 'kind' | 'sector' | 'name' | 'parentId'> {
  readonly path: string;
}

/** What is to be written to make the tree what a plan says. */
export interface TreeWrites {
  readonly added: readonly UnitRow[];
  /** Whose own facts change, and those whose path changes with what lies above them. */
  readonly updated: readonly UnitRow[];
  /** Of the updated, whose own facts change: how they were is kept. */
  readonly otherwise: readonly string[];
  readonly reopened: readonly string[];
  readonly closed: readonly string[];
}

/** Reckons the rows of a plan without faults; `newId` names the new units. */
export function treeAfter(
  tree: readonly OrgUnit[],
  changes: readonly UnitChange[],
  newId: () => string,
): TreeWrites {
  const units = new Map(tree.map((unit) => [unit.key, unit]));
  const wanted = changes.flatMap((change) => (change.will ? [{ ...change, will: change.will }] : []));
  const ids = new Map(tree.map(({ key, id }) => [key, id]));
  for (const { code } of wanted) if (!ids.has(code)) ids.set(code, newId());
  const rows = new Map<string, Omit<UnitRow, 'path'>>(tree.map((unit) => [unit.id, unit]));
  for (const { code, will } of wanted) {
    const { name, kind, sector, parent } = will;
    const id = ids.get(code) ?? '';
    const parentId = parent === null ? null : (ids.get(parent) ?? null);
    rows.set(id, { id, key: code, name, kind, sector, parentId });
  }
  const pathOf = paths(rows);
  const withPath = (id: string): UnitRow[] => {
    const row = rows.get(id);
    if (!row) return [];
    const { key, kind, sector, name, parentId } = row;
    return [{ id, key, kind, sector, name, parentId, path: pathOf(id) }];
  };
  const idsOf = (all: readonly UnitChange[]) => all.map(({ code }) => ids.get(code) ?? '');
  const changed = wanted.filter(({ code }) => units.has(code));
  const own = new Set(idsOf(changed));
  const shifted = tree.filter(
    (unit) => !own.has(unit.id) && pathOf(unit.id) !== `/${unit.lineage.join('/')}/`,
  );
  return {
    added: idsOf(wanted.filter(({ code }) => !units.has(code))).flatMap(withPath),
    updated: [...own, ...shifted.map(({ id }) => id)].flatMap(withPath),
    otherwise: idsOf(changed.filter(({ was, will }) => isOtherwise(was, will))),
    reopened: idsOf(changes.filter(({ outcome }) => outcome === 'reopened')),
    closed: idsOf(changes.filter(({ outcome }) => outcome === 'closed')),
  };
}

const isOtherwise = (was: UnitChange['was'], will: UnitChange['will']): boolean =>
  was !== null &&
  will !== null &&
  (was.name !== will.name ||
    was.parent !== will.parent ||
    was.kind !== will.kind ||
    was.sector !== will.sector);

/** The path of each unit, each reckoned once. */
function paths(rows: ReadonlyMap<string, { readonly parentId: string | null }>): (id: string) => string {
  const known = new Map<string, string>();
  const pathOf = (id: string): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const parentId = rows.get(id)?.parentId ?? null;
    const path = `${parentId === null ? '/' : pathOf(parentId)}${id}/`;
    known.set(id, path);
    return path;
  };
  return pathOf;
}
