import { insertRow, type Queryable, readRow, type Tx } from '@samraad/platform';
import type { Course } from '../domain/course';
import { StoredCourse } from './course.entity';

export const findCourse = (db: Queryable, caseId: string): Promise<Course | null> =>
  readRow(db, StoredCourse, 'WHERE case_id = $1', [caseId]);

export async function insertCourse(tx: Tx, course: Course): Promise<void> {
  await insertRow(tx, StoredCourse, course);
}
