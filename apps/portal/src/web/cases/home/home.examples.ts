import type { PageExamples } from '../../../views';
import { administrationExamples } from './administration/administration.examples';
import { auditExamples } from './audit/audit.examples';
import { regionExamples } from './region/region.examples';
import { toldExamples } from './told/told.examples';

/** The examples of the first pages of roles without cases of their own. */
export const homeExamples: readonly PageExamples[] = [
  regionExamples,
  toldExamples,
  administrationExamples,
  auditExamples,
];
