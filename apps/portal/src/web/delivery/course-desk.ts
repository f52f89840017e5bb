import { Injectable } from '@nestjs/common';
import { type Activity, DeliveryReader, type DeliveryView } from '@samraad/delivery';
import { Database, isId, readDomainTime } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { type Round, RoundReader } from '@samraad/scheme';
import { orNotFound } from '../shell';

/** What every page of a course starts from. */
export interface CourseOnDesk {
  readonly facts: CaseFacts;
  readonly course: DeliveryView;
  readonly round: Round;
  readonly now: Date;
}

/** Lays a course on the desk: a fixed number of statements, whatever the page. */
@Injectable()
export class CourseDesk {
  constructor(
    private readonly cases: CaseReader,
    private readonly delivery: DeliveryReader,
    private readonly rounds: RoundReader,
    private readonly db: Database,
  ) {}

  /** 404 until all have signed the contract. */
  async open(caseId: string): Promise<CourseOnDesk> {
    const facts = orNotFound(await this.cases.facts(this.db, caseId));
    const course = orNotFound(await this.delivery.ofCase(this.db, caseId));
    const round = await this.rounds.byId(this.db, course.roundId);
    return { facts, course, round, now: await readDomainTime(this.db) };
  }

  /** The same with one activity of that very case; 404 for another's. */
  async openActivity(caseId: string, activityId: string): Promise<CourseOnDesk & { activity: Activity }> {
    const desk = await this.open(caseId);
    const activity = isId(activityId) && desk.course.activities.find(({ id }) => id === activityId);
    return { ...desk, activity: orNotFound(activity || null) };
  }
}
