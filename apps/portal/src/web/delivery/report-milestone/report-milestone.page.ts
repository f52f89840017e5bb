import { join } from 'node:path';
import { ReportMilestone } from '@samraad/delivery';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { Fields } from '../../../views';
import { type Ask, doing, FormPage, longText, PageAt, type Sent } from '../../shell';
import { CourseOfCase, type CourseOnDesk } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';
import { milestoneOnDesk } from '../milestone-on-desk';
import { presentReportMilestone } from './report-milestone.presenter';

const form = z.object({ summary: longText(4000, courseDa.delivered.summary) });

/** The provider reports one milestone as delivered, or corrects its report. */
@PageAt('case.report-milestone', 'delivery.report-milestone', { writes: 'activity' })
export class ReportMilestonePage extends FormPage<typeof form, CourseOnDesk> {
  readonly template = join(__dirname, 'report-milestone.hbs');
  readonly form = form;

  constructor(private readonly courses: CourseOfCase) {
    super();
  }

  /** 404 when the course has no such milestone. */
  async open(ask: Ask) {
    const desk = await this.courses.open(ask.req);
    const part = desk.course.parts.find(({ no }) => String(no) === ask.param('milestone'));
    return part ? milestoneOnDesk(desk, part) : null;
  }

  present(desk: CourseOnDesk, _ask: Ask, sent: Sent) {
    const before = { summary: desk.course.report?.summary ?? '' };
    return presentReportMilestone(desk, new Fields(sent.typedOr(before), sent.errors), sent.submission);
  }

  act({ summary }: z.output<typeof form>, ask: Ask) {
    const milestone = Number(ask.param('milestone'));
    return doing(ReportMilestone, { caseId: ask.caseId, milestone, summary });
  }

  next(_: unknown, { caseId }: Ask) {
    return deliveryPaths.course(caseId);
  }
}
