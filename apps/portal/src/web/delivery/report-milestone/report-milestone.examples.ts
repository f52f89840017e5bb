import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import {
  exampleActivity,
  exampleCourseDesk,
  exampleMilestone,
  exampleReport,
  exampleShortfall,
} from '../course.facts.examples';
import { milestoneOnDesk } from '../milestone-on-desk';
import { presentReportMilestone } from './report-milestone.presenter';

const held = exampleActivity({ milestone: 1, state: 'held', heldOn: '2027-01-12' });
const desk = (more: Partial<typeof exampleMilestone> = {}) =>
  milestoneOnDesk(exampleCourseDesk({ activities: [held] }), { ...exampleMilestone, ...more });

/** Telling that a milestone is delivered. */
export const reportMilestoneExamples = defineExamples({
  template: join(__dirname, 'report-milestone.hbs'),
  present: presentReportMilestone,
  facts: {
    'første gang': [desk({ report: null }), new Fields({}, []), 'indsendelse'],
    'noget mangler': [
      desk({ report: { ...exampleReport, milestone: 1 }, shortfall: { ...exampleShortfall, milestone: 1 } }),
      new Fields({ summary: 'Holdt.' }, []),
      'indsendelse',
    ],
  },
});
