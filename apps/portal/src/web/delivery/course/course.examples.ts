import { join } from 'node:path';
import { defineExamples } from '../../../views';
import {
  exampleActivity,
  exampleAttestation,
  exampleCourseDesk,
  exampleReport,
} from '../course.facts.examples';
import { presentCourse } from './course.presenter';

/** The plan and where it has come to. */
export const courseExamples = defineExamples({
  template: join(__dirname, 'course.hbs'),
  present: presentCourse,
  facts: {
    'udbyderen: intet er holdt endnu': [
      exampleCourseDesk({ activities: [exampleActivity()], finishDay: null }),
      'provider',
    ],
    'parterne: i gang': [exampleCourseDesk(), 'party'],
    'parterne: meldt leveret': [exampleCourseDesk({ report: exampleReport }), 'party'],
    'udbyderen: attestationen står ved magt': [
      exampleCourseDesk({
        report: exampleReport,
        attestation: { ...exampleAttestation, state: 'stands', standsAt: exampleAttestation.objectionDueAt },
      }),
      'provider',
    ],
  },
});
