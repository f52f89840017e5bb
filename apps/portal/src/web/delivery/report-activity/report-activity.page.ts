import { join } from 'node:path';
import { ReportActivity } from '@samraad/delivery';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import {
  type Ask,
  day,
  doing,
  FormPage,
  longText,
  optional,
  PageAt,
  type Sent,
  wholeNumber,
} from '../../shell';
import { type ActivityOnDesk, CourseOfCase } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';
import { presentReportActivity } from './report-activity.presenter';

const words = courseDa.report;

/** An activity held, with attendance by side. */
const form = z.object({
  heldOn: day(words.heldOn),
  attendedManagement: wholeNumber(0, 9999, words.management),
  attendedEmployees: wholeNumber(0, 9999, words.employees),
  note: optional(longText(2000, words.note)),
});

/** The provider reports an activity as held. */
@PageAt('case.report-activity', 'delivery.report-activity', { writes: 'activity' })
export class ReportActivityPage extends FormPage<typeof form, ActivityOnDesk> {
  readonly template = join(__dirname, 'report-activity.hbs');
  readonly form = form;
  override readonly fields = {
    'delivery.held-ahead': 'heldOn',
    'delivery.held-before-contract': 'heldOn',
    'delivery.after-last-day': 'heldOn',
    'delivery.held-with-nobody': 'attendedManagement',
    'delivery.attendance-unreadable': 'attendedManagement',
  };

  constructor(private readonly courses: CourseOfCase) {
    super();
  }

  open(ask: Ask) {
    return this.courses.openActivity(ask.req, ask.param('activityId'));
  }

  present(desk: ActivityOnDesk, _ask: Ask, { fields, submission }: Sent) {
    return presentReportActivity(desk, fields, submission);
  }

  async act(data: z.output<typeof form>, ask: Ask) {
    const { activity } = await this.open(ask);
    return doing(ReportActivity, { ...data, activityId: activity.id });
  }

  next(_: unknown, { caseId }: Ask) {
    return deliveryPaths.course(caseId);
  }
}
