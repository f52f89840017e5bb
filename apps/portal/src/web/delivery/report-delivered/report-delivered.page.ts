import { join } from 'node:path';
import { ReportDelivered } from '@samraad/delivery';
import { z } from 'zod';
import { courseDa } from '../../../i18n/course.da';
import { Fields } from '../../../views';
import {
  type Ask,
  doing,
  FormPage,
  kroner,
  longText,
  optional,
  PageAt,
  type Sent,
  type Typed,
} from '../../shell';
import { CourseOfCase, type CourseOnDesk } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';
import { presentReportDelivered } from './report-delivered.presenter';

/** The final report; the price when no amount is given. */
const form = z.object({
  finalAmount: optional(kroner(courseDa.delivered.finalAmount)),
  summary: longText(4000, courseDa.delivered.summary),
});

/** The provider reports the whole as delivered, or corrects its report. */
@PageAt('case.report-delivered', 'delivery.report-delivered', { writes: 'activity' })
export class ReportDeliveredPage extends FormPage<typeof form, CourseOnDesk> {
  readonly template = join(__dirname, 'report-delivered.hbs');
  readonly form = form;
  override readonly fields = {
    'delivery.amount-missing': 'finalAmount',
    'delivery.amount-over-price': 'finalAmount',
    'delivery.amount-below-milestones': 'finalAmount',
  };

  constructor(private readonly courses: CourseOfCase) {
    super();
  }

  open({ req }: Ask) {
    return this.courses.open(req);
  }

  present(desk: CourseOnDesk, _ask: Ask, sent: Sent) {
    const fields = new Fields(sent.typedOr(reportedBefore(desk)), sent.errors);
    return presentReportDelivered(desk, fields, sent.submission);
  }

  act(data: z.output<typeof form>, { caseId }: Ask) {
    return doing(ReportDelivered, { caseId, ...data });
  }

  next(_: unknown, { caseId }: Ask) {
    return deliveryPaths.course(caseId);
  }
}

/** A report being corrected is shown as it was sent. */
function reportedBefore({ course: { report } }: CourseOnDesk): Typed {
  if (!report) return {};
  const ore = (report.finalAmount % 100n).toString().padStart(2, '0');
  return { summary: report.summary, finalAmount: `${report.finalAmount / 100n},${ore}` };
}
