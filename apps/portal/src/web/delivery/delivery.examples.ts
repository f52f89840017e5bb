import type { PageExamples } from '../../views';
import { attestExamples } from './attest/attest.examples';
import { changeActivityExamples } from './change-activity/change-activity.examples';
import { courseExamples } from './course/course.examples';
import { reportActivityExamples } from './report-activity/report-activity.examples';
import { reportMilestoneExamples } from './report-milestone/report-milestone.examples';
import { reportDeliveredExamples } from './report-delivered/report-delivered.examples';

/** The examples of the course's pages. */
export const deliveryExamples: readonly PageExamples[] = [
  courseExamples,
  reportActivityExamples,
  changeActivityExamples,
  reportDeliveredExamples,
  reportMilestoneExamples,
  attestExamples,
];
