import { insertRow, type Ore, type Queryable, readRow, type Tx } from '@samraad/platform';
import type { Course, CourseMilestone } from '../domain/course';
import { StoredCourse } from './course.entity';

export const findCourse = (db: Queryable, caseId: string): Promise<Course | null> =>
  readRow(db, StoredCourse, 'WHERE case_id = $1', [caseId]);

export async function insertCourse(tx: Tx, course: Course): Promise<void> {
  await insertRow(tx, StoredCourse, course);
}

/** The price in øre, and the parts, that an addendum sets. */
export async function saveCoursePrice(
  tx: Tx,
  caseId: string,
  { price, milestones }: { readonly price: Ore; readonly milestones: readonly CourseMilestone[] },
): Promise<void> {
  await tx.query('UPDATE delivery_course SET price = $2, milestones = $3 WHERE case_id = $1', [
    caseId,
    price.toString(),
    JSON.stringify(milestones),
  ]);
}

/** More of the price, in øre, has gone back to the frame. */
export async function addReleased(tx: Tx, caseId: string, released: Ore): Promise<void> {
  await tx.query('UPDATE delivery_course SET released = released + $2 WHERE case_id = $1', [
    caseId,
    released.toString(),
  ]);
}
