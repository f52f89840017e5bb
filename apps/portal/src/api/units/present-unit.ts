import type { ListedUnit, UnitInKeeping } from '@samraad/monitoring';
import { textOf } from '@samraad/platform';
import type { UnitImport, UnitImportRow } from '@samraad/scheme';

/** A unit of a list. */
export const presentListed = ({
  id,
  key: code,
  name,
  kind,
  sector,
  above,
  validFrom: from,
  validTo: to,
}: ListedUnit) => ({
  id,
  code,
  name,
  kind,
  sector,
  above,
  from,
  to,
});

/** One unit. */
export const presentUnitDetail = (unit: UnitInKeeping) => {
  const { version, parentId, regionId, openCases, holders, before, plan } = unit;
  return {
    ...presentListed(unit),
    version,
    parentId,
    regionId,
    openCases,
    holders,
    before,
    plan: plan && { from: plan.from, name: plan.name, parent: plan.parent, stopped: plan.stoppedBy !== null },
  };
};

/** A file that was handed over. */
export const presentImport = (one: UnitImport) => {
  const { id, fileName, closeMissing, state, madeAt, stateSince, counts, stoppedBy } = one;
  return { id, fileName, closeMissing, state, madeAt, stateSince, counts, stoppedBy };
};

/** A row of it; what is wrong is said in words. */
export function presentImportRow(row: UnitImportRow) {
  const { what, line, code } = row;
  if (row.what !== 'error') return { what, line, code, message: null, was: row.was, will: row.will };
  const message = row.key === undefined ? (row.message ?? '') : textOf(row.key, row.params);
  return { what, line, code, message, was: null, will: null };
}
