import { Injectable } from '@nestjs/common';
import { type Activity, DeliveryReader, type DeliveryView, type MilestoneView } from '@samraad/delivery';
import { Database, isId } from '@samraad/platform';
import { type Round, RoundReader } from '@samraad/scheme';
import { CaseDesk } from '../cases/case-desk';
import type { CaseOnDesk } from '../cases/case-on-desk';
import { orNotFound, type PortalRequest } from '../shell';

/** What every page of a course starts from. */
export interface CourseOnDesk extends CaseOnDesk {
  readonly course: DeliveryView;
  readonly round: Round;
  /** The milestone that a page is about; the course's report and attestation are its. Absent: the whole. */
  readonly milestone?: MilestoneView;
}

/** The same with one activity. */
export interface ActivityOnDesk extends CourseOnDesk {
  readonly activity: Activity;
}

/** Reads a case's course. */
@Injectable()
export class CourseOfCase {
  constructor(
    private readonly db: Database,
    private readonly desks: CaseDesk,
    private readonly delivery: DeliveryReader,
    private readonly rounds: RoundReader,
  ) {}

  /** 404 until all have signed the contract. */
  async open(req: PortalRequest): Promise<CourseOnDesk> {
    const [desk, found, rounds] = await Promise.all([
      this.desks.open(req),
      this.delivery.ofCase(this.db, req.caseId ?? ''),
      this.rounds.all(this.db),
    ]);
    const course = orNotFound(found);
    return { ...desk, course, round: orNotFound(rounds.find(({ id }) => id === course.roundId)) };
  }

  /** The same with one activity of that very case; 404 for another's. */
  async openActivity(req: PortalRequest, activityId: string): Promise<ActivityOnDesk> {
    const desk = await this.open(req);
    const activity = isId(activityId) && desk.course.activities.find(({ id }) => id === activityId);
    return { ...desk, activity: orNotFound(activity || null) };
  }
}
