import type { PageExamples } from '../../views';
import { commonTextExamples } from './common-text/common-text.examples';
import { dropOpeningsExamples } from './drop-openings/drop-openings.examples';
import { openingsPageExamples } from './openings-page/openings-page.examples';
import { writeOpeningExamples } from './write-opening/write-opening.examples';

/** The examples of the pages of the two openings. */
export const openingsExamples: readonly PageExamples[] = [
  openingsPageExamples,
  writeOpeningExamples,
  dropOpeningsExamples,
  commonTextExamples,
];
