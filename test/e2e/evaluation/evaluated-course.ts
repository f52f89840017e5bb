import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { CourseBuilder } from '@samraad/evaluation/testing';
import type { TestApp } from '@samraad/platform/testing';
import type { PortalApp } from '../../support/portal-app';

/** The portal as the builders of the libs take it. */
export const testAppOf = (portal: PortalApp): TestApp => ({
  context: portal.app,
  uow: portal.uow,
  url: portal.url,
  get: portal.get,
  setTime: portal.setTime,
  close: portal.close,
});

/** Seeds, and a course delivered on Friday 27 November 2026 and attested by both sides: satisfaction is open. */
export async function attestedCourse(
  portal: PortalApp,
): Promise<{ course: CourseBuilder; seeds: SeededCatalogue }> {
  const app = testAppOf(portal);
  await portal.setTime('2026-11-23T09:00:00Z');
  const seeds = await seedCatalogue(app);
  const place = { unit: 'sj-demo-akut', provider: 'joblife' } as const;
  const course = await CourseBuilder.contracted(app, seeds, place);
  await course.moveTo('2026-11-27T14:00:00Z');
  await (await course.delivered()).attested();
  return { course, seeds };
}
