import { Injectable } from '@nestjs/common';
import { FrameReader } from '@samraad/budget';
import type { Queryable } from '@samraad/platform';
import { moneyEnded } from '../domain/invoice.rules';
import { findCourse } from '../persistence/course.store';

/** The strand that runs beside the evaluations: earned → invoiced → paid (domain.md §13). */
@Injectable()
export class MoneyStrand {
  constructor(private readonly frames: FrameReader) {}

  /** Whether everything is earned, invoiced and paid. */
  async ended(db: Queryable, caseId: string): Promise<boolean> {
    const course = await findCourse(db, caseId);
    return course !== null && moneyEnded(await this.frames.ofContract(db, course.contractId));
  }
}
