import type { DemoPerson, DemoPortal } from './demo-portal';
import { walkPages } from './walk-pages';

/** Walks as several people, `each` of every page of the address table. Answers how many pages were seen, and every fault. */
export async function walkAll(demo: DemoPortal, people: readonly DemoPerson[], each: number) {
  const faults: string[] = [];
  let seen = 0;
  for (const person of people) {
    const walked = await walkPages(demo, person, each);
    seen += walked.paths.length;
    faults.push(...walked.faults);
  }
  return { seen, faults };
}
