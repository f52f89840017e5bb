import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { CourseBuilder } from '@samraad/evaluation/testing';
import type { PortalApp } from '../../support/portal-app';

/** Seeds, and a course delivered on Friday 27 November 2026 and attested by both sides: satisfaction is open. */
export async function attestedCourse(
  portal: PortalApp,
): Promise<{ course: CourseBuilder; seeds: SeededCatalogue }> {
  await portal.setTime('2026-11-23T09:00:00Z');
  const seeds = await seedCatalogue(portal);
  const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
  const course = await CourseBuilder.contracted(portal, seeds, place);
  await course.moveTo('2026-11-27T14:00:00Z');
  await (await course.delivered()).attested();
  return { course, seeds };
}
