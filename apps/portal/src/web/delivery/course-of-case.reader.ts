import { Injectable } from '@nestjs/common';
import { type Activity, DeliveryReader, type DeliveryView } from '@samraad/delivery';
import { Database, isId } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import type { CaseLine } from '../cases/case-line.presenter';
import { CaseLineReader } from '../cases/case-line.reader';
import { orNotFound, type PortalRequest } from '../shell';

/** What every page of a course starts from. */
export interface CourseOnDesk {
  readonly facts: CaseFacts;
  /** What is owed in the case, as this viewer is told it. */
  readonly line: CaseLine;
  readonly course: DeliveryView;
  readonly round: Round;
  readonly now: Date;
}

/** The same with one activity. */
export interface ActivityOnDesk extends CourseOnDesk {
  readonly activity: Activity;
}

/** Lays a course on the desk: a fixed number of statements, whatever the page. */
@Injectable()
export class CourseDesk {
  constructor(
    private readonly cases: CaseReader,
    private readonly delivery: DeliveryReader,
    private readonly rounds: RoundReader,
    private readonly db: Database,
    private readonly lines: CaseLineReader,
  ) {}

  /** 404 until all have signed the contract. */
  async open(req: PortalRequest): Promise<CourseOnDesk> {
    const caseId = req.caseId ?? '';
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const course = orNotFound(await this.delivery.ofCase(this.db, caseId));
    const round = await this.rounds.byId(this.db, course.roundId);
    return { facts, course, round, ...(await this.lines.of(req, caseId)) };
  }

  /** The same with one activity of that very case; 404 for another's. */
  async openActivity(req: PortalRequest, activityId: string): Promise<ActivityOnDesk> {
    const desk = await this.open(req);
    const activity = isId(activityId) && desk.course.activities.find(({ id }) => id === activityId);
    return { ...desk, activity: orNotFound(activity || null) };
  }
}
