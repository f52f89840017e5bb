import type { Activity, DeliveryView, MilestoneView } from '@samraad/delivery';
import { exampleCase, exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import type { CourseOnDesk } from './course-of-case.reader';

const at = new Date('2027-01-05T09:00:00Z');

export const exampleActivity = (more: Partial<Activity> = {}): Activity => ({
  id: 'a',
  caseId: ids.request,
  contractId: 'c',
  seq: 1,
  milestone: null,
  title: 'Første møde',
  description: '',
  kind: 'meeting',
  plannedOn: '2027-01-12',
  state: 'planned',
  heldOn: null,
  attendedManagement: null,
  attendedEmployees: null,
  note: null,
  reportedBy: null,
  reportedAt: null,
  cancelReason: null,
  ...more,
});

const held = exampleActivity({
  state: 'held',
  heldOn: '2027-01-12',
  attendedManagement: 2,
  attendedEmployees: 11,
  note: 'Alle var med.',
  reportedBy: ids.sara,
  reportedAt: at,
});
const cancelled = exampleActivity({
  id: 'b',
  seq: 2,
  title: 'Workshop',
  kind: 'workshop',
  plannedOn: '2027-02-02',
  state: 'cancelled',
  cancelReason: 'Afsnittet var lukket.',
});
const talk = exampleActivity({
  id: 't',
  seq: 3,
  title: 'Opfølgningssamtale',
  kind: 'follow-up-talk',
  plannedOn: '2027-06-01',
});

/** A course under way: one activity held, one cancelled, the follow-up talk ahead. */
export const exampleCourse = (more: Partial<DeliveryView> = {}): DeliveryView => ({
  caseId: ids.request,
  contractId: 'c',
  roundId: 'r',
  providerId: ids.provider,
  price: 4850000n,
  released: 0n,
  signedAt: at,
  activities: [held, cancelled, talk],
  finishDay: '2027-01-12',
  milestones: [],
  parts: [],
  report: null,
  shortfall: null,
  attestation: null,
  money: { held: 0n, bound: 4850000n, earned: 0n, invoiced: 0n, paid: 0n },
  ...more,
});

export const exampleReport: NonNullable<DeliveryView['report']> = {
  contractId: 'c',
  milestone: 0,
  revision: 1,
  finalAmount: 4600000n,
  summary: 'Vi holdt det aftalte møde.',
  reportedBy: ids.sara,
  reportedAt: new Date('2027-02-10T09:00:00Z'),
};

export const exampleShortfall: NonNullable<DeliveryView['shortfall']> = {
  contractId: 'c',
  milestone: 0,
  reportRevision: 1,
  personId: ids.jonas,
  side: 'employees',
  role: 'amr',
  reason: 'Det sidste møde blev aflyst og er ikke holdt.',
  saidAt: new Date('2027-02-11T09:00:00Z'),
  name: 'Jonas Lind',
};

export const exampleAttestation: NonNullable<DeliveryView['attestation']> = {
  id: 'x',
  caseId: ids.request,
  contractId: 'c',
  milestone: 0,
  reportRevision: 1,
  amount: 4600000n,
  attestedAmount: null,
  earlyEndNo: null,
  side: 'management',
  personId: ids.mette,
  role: 'manager',
  attestedAt: new Date('2027-02-11T09:00:00Z'),
  secondPersonId: null,
  secondRole: null,
  secondAt: null,
  objectionDueAt: new Date('2027-02-18T22:59:59Z'),
  state: 'open',
  standsAt: null,
  withdrawnAt: null,
  name: 'Mette Holm',
  secondName: null,
  disputes: [],
};

export const exampleCourseDesk = (course: Partial<DeliveryView> = {}): CourseOnDesk => ({
  ...exampleCaseOnDesk({
    facts: exampleCase({
      stage: course.attestation ? 'attested' : course.report ? 'delivered' : 'under_way',
    }),
    now: new Date('2027-02-12T09:00:00Z'),
  }),
  course: exampleCourse(course),
  round,
});

/** A milestone that is reported, and nobody has attested. */
export const exampleMilestone: MilestoneView = {
  no: 1,
  title: 'Forundersøgelse',
  amount: 2000000n,
  report: { ...exampleReport, milestone: 1, finalAmount: 2000000n },
  shortfall: null,
  attestation: null,
};
