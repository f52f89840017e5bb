import { Injectable } from '@nestjs/common';
import { endOfDay } from '@samraad/deadlines';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { RoundReader } from '@samraad/scheme';
import { graceDay, lastFollowUpDay } from '../domain/follow-up.rules';
import { findActivities } from '../persistence/activity.store';
import { findCourse } from '../persistence/course.store';

/** Whether a planned follow-up talk keeps a case open (domain.md §13 [ours, 2]). */
@Injectable()
export class FollowUpReader {
  constructor(private readonly rounds: RoundReader) {}

  /** The first instant at which it no longer does; null when it doesn't now. */
  async keepsOpenUntil(db: Queryable, caseId: string): Promise<Date | null> {
    const course = await findCourse(db, caseId);
    if (!course) return null;
    const last = lastFollowUpDay(await findActivities(db, caseId));
    if (last === null) return null;
    const { rules } = await this.rounds.byId(db, course.roundId, last);
    const until = new Date(endOfDay(graceDay(last, rules)).getTime() + 1000);
    return until > (await domainTimeOf(db)) ? until : null;
  }
}
