import { addUnitExamples } from './add-unit/add-unit.examples';
import { changeUnitExamples } from './change-unit/change-unit.examples';
import { closeUnitExamples } from './close-unit/close-unit.examples';
import { importFileExamples } from './import-file/import-file.examples';
import { importedFileExamples } from './imported-file/imported-file.examples';
import { organisationListExamples } from './list/organisation-list.examples';
import { unitExamples } from './unit/unit.examples';

/** The organisation's upkeep. */
export const organisationExamples = [
  organisationListExamples,
  unitExamples,
  changeUnitExamples,
  closeUnitExamples,
  addUnitExamples,
  importFileExamples,
  importedFileExamples,
];
