import { Injectable } from '@nestjs/common';
import {
  type Activity,
  type CourseList,
  type CourseListFilter,
  DeliveryListQuery,
  DeliveryReader,
  type DeliveryView,
} from '@samraad/delivery';
import type { Viewer } from '@samraad/identity';
import { Database } from '@samraad/platform';
import { orNotFound } from '../../web/shell';

/** Courses for the API. */
@Injectable()
export class ActivitiesReader {
  constructor(
    private readonly lists: DeliveryListQuery,
    private readonly delivery: DeliveryReader,
    private readonly db: Database,
  ) {}

  /** Of the courses the viewer stands in relation to. */
  list(viewer: Viewer, filter: CourseListFilter): Promise<CourseList<Activity>> {
    return this.lists.activities(viewer, filter);
  }

  async course(caseId: string): Promise<DeliveryView> {
    return orNotFound(await this.delivery.ofCase(this.db, caseId));
  }

  async activity(id: string): Promise<Activity> {
    const caseId = orNotFound(await this.delivery.caseOfActivity(this.db, id));
    return orNotFound((await this.course(caseId)).activities.find((one) => one.id === id));
  }
}

/** An activity as the API shows it. */
export function presentActivity(one: Activity) {
  const { id, caseId: requestId, contractId, seq, title, description, kind, plannedOn, state, heldOn } = one;
  const { attendedManagement, attendedEmployees, note, cancelReason } = one;
  const plan = { id, requestId, contractId, seq, title, description, kind, plannedOn };
  return { ...plan, state, heldOn, attendedManagement, attendedEmployees, note, cancelReason };
}
