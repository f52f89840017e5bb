import type { OrgUnitKind, OrgUnitSector } from './org-unit';

/** A line of the file that can be read: codes as they are kept. */
export interface UnitLine {
  /** From 1, the heading counted. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  /** Code of the unit above; null for a region. */
  readonly parent: string | null;
  /** Code of the region, where the line names it. */
  readonly region: string | null;
}

/** What is wrong with a line, in the words of a key. */
export interface LineFault {
  readonly line: number;
  readonly code: string;
  readonly key: `scheme.line.${string}`;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a line comes to; one that changes nothing is only counted. */
export type UnitOutcome = 'added' | 'reopened' | 'moved' | 'renamed' | 'changed' | 'closed';

/** How a unit is, or will be. */
export interface UnitAs {
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly sector: OrgUnitSector;
  /** Code of the unit above. */
  readonly parent: string | null;
}

/** One unit that is not as before. `was` is null for a new one, `will` for one that is closed. */
export interface UnitChange {
  /** Null for a unit the file does not name. */
  readonly line: number | null;
  readonly code: string;
  readonly outcome: UnitOutcome;
  readonly was: UnitAs | null;
  readonly will: UnitAs | null;
}

/** How many of each. */
export type UnitCounts = Readonly<Record<UnitOutcome | 'unchanged' | 'error', number>>;
