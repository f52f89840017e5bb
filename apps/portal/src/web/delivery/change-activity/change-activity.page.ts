import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { CancelActivity, MoveActivity } from '@samraad/delivery';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { type Ask, day, doing, FormPage, longText, PageAt, PostAt, type Sent } from '../../shell';
import { type ActivityOnDesk, CourseOfCase } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';
import { presentChangeActivity } from './change-activity.presenter';

/** Another day. */
const move = z.object({ plannedOn: day(courseDa.change.plannedOn) });
/** Out of the plan, and why. */
const cancel = z.object({ reason: longText(1000, courseDa.change.reason) });

/** The provider moves or cancels an activity. */
@Injectable()
abstract class ChangeActivity<S extends z.ZodObject> extends FormPage<S, ActivityOnDesk> {
  readonly template = join(__dirname, 'change-activity.hbs');

  constructor(private readonly courses: CourseOfCase) {
    super();
  }

  open(ask: Ask) {
    return this.courses.openActivity(ask.req, ask.param('activityId'));
  }

  present(desk: ActivityOnDesk, _ask: Ask, { fields, submission }: Sent) {
    return presentChangeActivity(desk, fields, submission);
  }

  next(_: unknown, { caseId }: Ask) {
    return deliveryPaths.course(caseId);
  }
}

/** The page itself, whose first form moves. */
@PageAt('case.change-activity', 'delivery.plan', { sendAt: 'case.move-activity' })
export class MoveActivityPage extends ChangeActivity<typeof move> {
  readonly form = move;
  override readonly fields = {
    'delivery.planned-behind': 'plannedOn',
    'delivery.after-last-day': 'plannedOn',
  };

  async act({ plannedOn }: z.output<typeof move>, ask: Ask) {
    const { activity } = await this.open(ask);
    return doing(MoveActivity, { activityId: activity.id, plannedOn });
  }
}

/** The second form, which cancels. */
@PostAt('case.cancel-activity', 'delivery.plan', { writes: 'cancellation' })
export class CancelActivityPage extends ChangeActivity<typeof cancel> {
  readonly form = cancel;

  async act({ reason }: z.output<typeof cancel>, ask: Ask) {
    const { activity } = await this.open(ask);
    return doing(CancelActivity, { activityId: activity.id, reason });
  }
}
