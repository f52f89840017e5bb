import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import {
  exampleAttestation,
  exampleCourseDesk,
  exampleMilestone,
  exampleReport,
  exampleShortfall,
} from '../course.facts.examples';
import { milestoneOnDesk } from '../milestone-on-desk';
import { noOptions } from './attest-options';
import { presentAttest } from './attest.presenter';

const form = { fields: new Fields({}, []), submission: 'indsendelse' };
const disputed = {
  ...exampleAttestation,
  state: 'disputed' as const,
  disputes: [
    {
      id: 'd',
      attestationId: 'x',
      personId: ids.jonas,
      side: 'employees' as const,
      unitId: ids.unit,
      role: 'amr',
      reason: 'Det sidste møde blev ikke holdt.',
      disputedAt: new Date('2027-02-12T09:00:00Z'),
      outcome: null,
      resolution: null,
      resolvedBy: null,
      resolvedAt: null,
      name: 'Jonas Lind',
    },
  ],
};

/** Attesting what was delivered. */
export const attestExamples = defineExamples({
  template: join(__dirname, 'attest.hbs'),
  present: presentAttest,
  facts: {
    'intet er meldt leveret': [exampleCourseDesk(), noOptions, 'party', form],
    'din tur til at attestere': [
      exampleCourseDesk({ report: exampleReport }),
      { ...noOptions, attest: 'first', missing: true },
      'party',
      form,
    ],
    'et delmål, din tur': [
      milestoneOnDesk(exampleCourseDesk(), exampleMilestone),
      { ...noOptions, attest: 'first', missing: true },
      'party',
      form,
    ],
    'I har svaret, at der mangler noget': [
      exampleCourseDesk({ report: exampleReport, shortfall: exampleShortfall }),
      noOptions,
      'party',
      form,
    ],
    'udbyderen har rettet det, der manglede': [
      exampleCourseDesk({ report: { ...exampleReport, revision: 2 }, shortfall: exampleShortfall }),
      { ...noOptions, attest: 'first', missing: true },
      'party',
      form,
    ],
    'den anden side kan gøre indsigelse': [
      exampleCourseDesk({ report: exampleReport, attestation: exampleAttestation }),
      { ...noOptions, attest: 'second', object: true },
      'party',
      form,
    ],
    'forløbet sluttede før tid, og en tilsluttet arbejdsplads kan gøre indsigelse': [
      exampleCourseDesk({
        report: { ...exampleReport, summary: 'Afsnittet bliver lagt sammen med et andet.' },
        attestation: {
          ...exampleAttestation,
          earlyEndNo: 1,
          secondName: 'Jonas Lind',
          secondAt: exampleAttestation.attestedAt,
        },
      }),
      { ...noOptions, object: true },
      'party',
      form,
    ],
    'du har attesteret og kan tage det tilbage': [
      exampleCourseDesk({ report: exampleReport, attestation: exampleAttestation }),
      { ...noOptions, withdraw: true },
      'party',
      form,
    ],
    'du har gjort indsigelse': [
      exampleCourseDesk({ report: exampleReport, attestation: disputed }),
      { ...noOptions, lift: true },
      'party',
      form,
    ],
    'den anden side har gjort indsigelse': [
      exampleCourseDesk({ report: exampleReport, attestation: disputed }),
      { ...noOptions, withdraw: true },
      'party',
      form,
    ],
    'attesteringen står ved magt, en indsigelse blev trukket': [
      exampleCourseDesk({
        report: exampleReport,
        attestation: {
          ...disputed,
          side: 'employees',
          standsAt: new Date('2027-02-20T09:00:00Z'),
          secondName: 'Mette Holm',
          secondAt: new Date('2027-02-13T09:00:00Z'),
          disputes: disputed.disputes.map((one) => ({
            ...one,
            outcome: 'lifted' as const,
            resolution: 'Mødet er holdt nu.',
          })),
        },
      }),
      noOptions,
      'provider',
      form,
    ],
  },
});
