import type { PageExamples } from '../../../views';
import { administrationExamples } from './administration/administration.examples';
import { auditSearchExamples } from './audit-search/audit-search.examples';
import { auditExamples } from './audit/audit.examples';
import { regionExamples } from './region/region.examples';
import { roleHomeExamples } from './role-home.examples';
import { toldExamples } from './told/told.examples';

/** The examples of the first pages of every role. */
export const homeExamples: readonly PageExamples[] = [
  roleHomeExamples,
  regionExamples,
  toldExamples,
  administrationExamples,
  auditExamples,
  auditSearchExamples,
];
