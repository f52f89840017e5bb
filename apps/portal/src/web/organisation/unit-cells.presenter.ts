import type { ListedUnit } from '@samraad/monitoring';
import { formatShortDayYear, t } from '@samraad/platform';
import { isUnitOpen } from '@samraad/scheme';
import type { Cell, Column, Pill } from '../../views';
import { organisationWords as words } from './organisation.da';
import { organisationPaths } from './organisation.paths';

/** The columns of a list of units. */
export const unitColumns = (): Column[] =>
  [words.columns.unit, words.columns.kind, words.columns.code].map((label) => ({ label }));

/** A code as people see it: in capitals, so that it is no word of the sentence; it is read in any letter case. */
export const asCode = (code: string): string => code.toUpperCase();

/** Whether a unit is closed, will be, or is yet to come; nothing while it simply is there. */
export function unitPill(unit: Pick<ListedUnit, 'validFrom' | 'validTo'>, today: string): Pill | null {
  const { validFrom, validTo } = unit;
  if (validTo !== null && validTo <= today) return { text: words.closed, tone: 'plain' };
  if (validTo !== null) return { text: words.closes(formatShortDayYear(validTo)), tone: 'near' };
  if (!isUnitOpen(unit, today) && validFrom !== null)
    return { text: words.opens(formatShortDayYear(validFrom)), tone: 'plain' };
  return null;
}

/** A unit's line: its name with what lies above it, its kind, its code. */
export function unitCells(unit: ListedUnit, today: string, showAbove: boolean): Cell[] {
  const pill = unitPill(unit, today);
  const above = showAbove && unit.above !== null ? { sub: unit.above } : {};
  return [
    { text: unit.name, href: organisationPaths.unit(unit.id), ...above, ...(pill ? { pill } : {}) },
    { text: t(`scheme.kind.${unit.kind}`), sub: t(`scheme.sector.${unit.sector}`) },
    { text: asCode(unit.key) },
  ];
}
