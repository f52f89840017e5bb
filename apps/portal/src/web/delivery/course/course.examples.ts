import { join } from 'node:path';
import { defineExamples } from '../../../views';
import {
  exampleActivity,
  exampleAttestation,
  exampleCourseDesk,
  exampleMilestone,
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
    'udbyderen: i delmål': [
      exampleCourseDesk({
        parts: [
          {
            ...exampleMilestone,
            attestation: {
              ...exampleAttestation,
              milestone: 1,
              state: 'stands',
              standsAt: exampleAttestation.objectionDueAt,
            },
          },
          { ...exampleMilestone, no: 2, title: 'Seminar', amount: 1500000n },
          { ...exampleMilestone, no: 3, title: 'Opsamling', amount: 1350000n, report: null },
        ],
      }),
      'provider',
    ],
    'parterne: i delmål': [
      exampleCourseDesk({
        parts: [
          { ...exampleMilestone, attestation: { ...exampleAttestation, milestone: 1 } },
          { ...exampleMilestone, no: 2, title: 'Seminar', report: null },
        ],
      }),
      'party',
    ],
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
