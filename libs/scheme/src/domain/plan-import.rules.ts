import { isUnitOpen, mayLieUnder, type OrgUnit, type OrgUnitKind } from './org-unit';
import { type KeptRegions, keepsRegion } from './organisation-keeper';
import { fault } from './read-unit-lines.rules';
import type { LineFault, UnitAs, UnitChange, UnitCounts, UnitLine } from './unit-import';

/** What the lines of a file are held against. */
export interface ImportFacts {
  /** The whole tree, closed units too. */
  readonly tree: readonly OrgUnit[];
  /** Whose regions may be changed. */
  readonly kept: KeptRegions;
  /** Whether units of the file's regions that the file leaves out are closed. */
  readonly closeMissing: boolean;
  /** Copenhagen day. */
  readonly today: string;
}

/** What a file comes to: each unit that will be otherwise, each line that is wrong. */
export interface ImportPlan {
  readonly changes: readonly UnitChange[];
  readonly faults: readonly LineFault[];
  readonly unchanged: number;
}

/** A unit as it will be when the file is entered. */
interface Place {
  readonly kind: OrgUnitKind;
  readonly parent: string | null;
  /** Null for a unit the file does not name. */
  readonly line: UnitLine | null;
  readonly unit: OrgUnit | null;
}

/** Holds a file against the tree. Whoever enters nothing new twice changes nothing the second time. */
export function planImport(lines: readonly UnitLine[], facts: ImportFacts): ImportPlan {
  const codes = new Map(facts.tree.map(({ id, key }) => [id, key]));
  const codeOf = (id: string | null) => (id === null ? null : (codes.get(id) ?? null));
  const places = placesOf(lines, facts, codeOf);
  const climb = climber(places);
  const faults = lines.flatMap((line) => lineFault(line, places, climb, facts, codeOf) ?? []);
  const named = new Set(lines.map(({ code }) => code));
  const regions = new Set(lines.flatMap(({ code }) => climb(code).root ?? []));
  const closed = facts.closeMissing ? missing(facts, named, regions, codeOf) : [];
  const gone = new Set(closed.map(({ code }) => code));
  const orphans = lines.filter(({ parent }) => parent !== null && gone.has(parent));
  const changes = lines.flatMap((line) => changeOf(line, places.get(line.code)?.unit ?? null, facts, codeOf));
  return {
    changes: [...changes, ...closed],
    faults: [
      ...faults,
      ...orphans.map(({ line, code, parent }) =>
        fault(line, code, 'scheme.line.parent-left-out', { parent: parent ?? '' }),
      ),
      ...underChanged(places, lines, facts),
    ].toSorted((a, b) => a.line - b.line),
    unchanged: lines.length - changes.length,
  };
}

/** How many of each; wrong lines are no units. */
export function countsOf({ changes, faults, unchanged }: ImportPlan): UnitCounts {
  const counts = { added: 0, reopened: 0, moved: 0, renamed: 0, changed: 0, closed: 0 };
  for (const { outcome } of changes) counts[outcome] += 1;
  return { ...counts, unchanged, error: faults.length };
}

type CodeOf = (id: string | null) => string | null;

function placesOf(lines: readonly UnitLine[], { tree }: ImportFacts, codeOf: CodeOf): Map<string, Place> {
  const places = new Map<string, Place>(
    tree.map((unit) => [unit.key, { kind: unit.kind, parent: codeOf(unit.parentId), line: null, unit }]),
  );
  for (const line of lines) {
    const unit = places.get(line.code)?.unit ?? null;
    places.set(line.code, { kind: line.kind, parent: line.parent, line, unit });
  }
  return places;
}

/** What is found by going up from a unit. */
interface Climbed {
  /** Code of what lies under nothing; null in a circle, or where the way ends at what nobody knows. */
  readonly root: string | null;
  readonly circle: boolean;
}

/** Goes up from a unit, each step once however many lines share it. */
function climber(places: ReadonlyMap<string, Place>): (code: string) => Climbed {
  const found = new Map<string, Climbed>();
  return (code) => {
    const way: string[] = [];
    const seen = new Set<string>();
    let at: string | null = code;
    let end: Climbed | undefined;
    while (end === undefined) {
      const place: Place | undefined = at === null ? undefined : places.get(at);
      if (at === null || !place) end = { root: null, circle: false };
      else if (found.has(at)) end = found.get(at) ?? { root: null, circle: false };
      else if (seen.has(at)) end = { root: null, circle: true };
      else if (place.parent === null) {
        end = { root: at, circle: false };
        way.push(at);
      } else {
        seen.add(at);
        way.push(at);
        at = place.parent;
      }
    }
    for (const step of way) found.set(step, end);
    return end;
  };
}

function lineFault(
  line: UnitLine,
  places: ReadonlyMap<string, Place>,
  climb: (code: string) => Climbed,
  { kept, today }: ImportFacts,
  codeOf: CodeOf,
): LineFault | null {
  const wrong = (key: LineFault['key'], params: LineFault['params'] = {}) =>
    fault(line.line, line.code, key, params);
  const place = places.get(line.code);
  const above = line.parent === null ? null : places.get(line.parent);
  if (above === undefined) return wrong('scheme.line.parent-unknown', { parent: line.parent ?? '' });
  const { root, circle } = climb(line.code);
  if (circle) return wrong('scheme.line.circle');
  // Something further up is wrong, and said there.
  if (root === null) return null;
  const { unit = null } = place ?? {};
  if (unit && (unit.kind === 'region') !== (line.kind === 'region')) return wrong('scheme.line.region-stays');
  if (above && !mayLieUnder(line.kind, above.kind)) return wrong('scheme.line.kind-order');
  if (above?.line === null && above.unit && !isUnitOpen(above.unit, today))
    return wrong('scheme.line.parent-closed', { parent: line.parent ?? '' });
  if (line.region !== null && line.region !== root)
    return wrong('scheme.line.other-region', { region: line.region, root });
  return isOwn(unit, places.get(root)?.unit ?? null, kept, codeOf)
    ? null
    : wrong('scheme.line.not-your-region');
}

/** Whether a unit lies, and will lie, in a region whose organisation is one's own to keep. */
function isOwn(unit: OrgUnit | null, root: OrgUnit | null, kept: KeptRegions, codeOf: CodeOf): boolean {
  if (kept === 'all') return true;
  const before = unit?.lineage[0];
  if (before !== undefined && codeOf(before) !== null && !keepsRegion(kept, before)) return false;
  return root !== null && keepsRegion(kept, root.id);
}

function changeOf(line: UnitLine, unit: OrgUnit | null, facts: ImportFacts, codeOf: CodeOf): UnitChange[] {
  const will: UnitAs = { name: line.name, kind: line.kind, sector: line.sector, parent: line.parent };
  const change = { line: line.line, code: line.code, will };
  if (!unit) return [{ ...change, outcome: 'added', was: null }];
  const was = asNow(unit, codeOf);
  // A closing that is only planned stays planned.
  if (isClosed(unit, facts.today)) return [{ ...change, outcome: 'reopened', was }];
  if (was.parent !== will.parent) return [{ ...change, outcome: 'moved', was }];
  if (was.name !== will.name) return [{ ...change, outcome: 'renamed', was }];
  const other = was.kind !== will.kind || was.sector !== will.sector;
  return other ? [{ ...change, outcome: 'changed', was }] : [];
}

const isClosed = ({ validTo }: OrgUnit, today: string) => validTo !== null && validTo <= today;

const asNow = (unit: OrgUnit, codeOf: CodeOf): UnitAs => ({
  name: unit.name,
  kind: unit.kind,
  sector: unit.sector,
  parent: codeOf(unit.parentId),
});

/** Units of the file's regions that the file leaves out; a region itself is never closed by being left out. */
function missing(
  { tree, kept, today }: ImportFacts,
  named: ReadonlySet<string>,
  regions: ReadonlySet<string>,
  codeOf: CodeOf,
): UnitChange[] {
  return tree
    .filter((unit) => unit.kind !== 'region' && !named.has(unit.key) && !isClosed(unit, today))
    .filter(({ lineage: [region = ''] }) => regions.has(codeOf(region) ?? '') && keepsRegion(kept, region))
    .map((unit) => ({ line: null, code: unit.key, outcome: 'closed', was: asNow(unit, codeOf), will: null }));
}

/** Lines that make a unit of a kind that what stays under it may not lie under. */
function underChanged(
  places: ReadonlyMap<string, Place>,
  lines: readonly UnitLine[],
  { today }: ImportFacts,
): LineFault[] {
  const turned = new Map(
    lines.flatMap((line) => {
      const before = places.get(line.code)?.unit?.kind;
      return before !== undefined && before !== line.kind ? [[line.code, line] as const] : [];
    }),
  );
  if (turned.size === 0) return [];
  const wrong = new Set<UnitLine>();
  for (const place of places.values()) {
    const above = place.parent === null ? undefined : turned.get(place.parent);
    const stays = place.line === null && place.unit !== null && isUnitOpen(place.unit, today);
    if (above && stays && !mayLieUnder(place.kind, above.kind)) wrong.add(above);
  }
  return [...wrong].map(({ line, code }) => fault(line, code, 'scheme.line.kind-above'));
}
