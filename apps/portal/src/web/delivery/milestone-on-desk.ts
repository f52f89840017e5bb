import type { MilestoneView } from '@samraad/delivery';
import type { CourseOnDesk } from './course-of-case.reader';

/** What a page about the whole shows, about one milestone: its report, what is missing of it, its attestation. */
export function milestoneOnDesk(desk: CourseOnDesk, milestone: MilestoneView): CourseOnDesk {
  const { report, shortfall, attestation } = milestone;
  const own = desk.course.activities.filter((one) => one.milestone === milestone.no);
  return {
    ...desk,
    milestone,
    course: { ...desk.course, price: milestone.amount, activities: own, report, shortfall, attestation },
  };
}

/** The part that an address names; without a name the whole once it is reported, else the first part that waits for somebody. */
export function partAsked(desk: CourseOnDesk, asked: unknown): CourseOnDesk {
  const { parts, report } = desk.course;
  const named = parts.find(({ no }) => String(no) === asked);
  const waits = parts.find((one) => one.report !== null && one.attestation?.state !== 'stands');
  const part =
    named ?? (report === null ? (waits ?? parts.findLast((one) => one.report !== null)) : undefined);
  return part ? milestoneOnDesk(desk, part) : desk;
}
