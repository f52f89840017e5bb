import type { Queryable, Tx } from '@samraad/platform';
import type { Course } from '../domain/course';

type Row = Omit<Course, 'price'> & { readonly price: string };

const select = `SELECT case_id AS "caseId", contract_id AS "contractId", round_id AS "roundId",
  provider_id AS "providerId", price, signed_at AS "signedAt" FROM delivery_course`;

export async function findCourse(db: Queryable, caseId: string): Promise<Course | null> {
  const [row] = await db.query<Row>(`${select} WHERE case_id = $1`, [caseId]);
  return row ? { ...row, price: BigInt(row.price) } : null;
}

export async function insertCourse(tx: Tx, course: Course): Promise<void> {
  await tx.query(
    `INSERT INTO delivery_course (case_id, contract_id, round_id, provider_id, price, signed_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      course.caseId,
      course.contractId,
      course.roundId,
      course.providerId,
      course.price.toString(),
      course.signedAt,
    ],
  );
}
