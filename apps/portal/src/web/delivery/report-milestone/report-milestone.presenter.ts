import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { courseDa } from '../../../i18n/course.da';
import type { Fields, Form, KeyValues, Notice, PageHead, TextareaField } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import type { CourseOnDesk } from '../course-of-case.reader';
import { deliveryPaths } from '../delivery.paths';
import { sentBackNotice } from '../shortfall.presenter';

const words = courseDa.milestones;

export interface ReportMilestonePage {
  readonly head: PageHead;
  /** What is missing of the last report; null when nothing is. */
  readonly sentBack: Notice | null;
  readonly what: KeyValues;
  readonly summary: TextareaField;
  readonly form: Form;
}

/** One milestone as it is reported: its activities, its amount, and a few words. */
export function presentReportMilestone(
  { facts, course, milestone }: CourseOnDesk,
  fields: Fields,
  submission: string,
): ReportMilestonePage {
  const { no = 0, title = '' } = milestone ?? {};
  return {
    head: caseHead(facts, words.reportTitle(title), { room: 'course', sub: words.reportSub }),
    sentBack: sentBackNotice(course),
    what: {
      rows: [
        { key: words.columns.amount, value: formatMoney(course.price) },
        ...course.activities.map((one) => ({
          key: one.title,
          value: `${t(`delivery.activity-state.${one.state}`)} · ${formatShortDayYear(one.heldOn ?? one.plannedOn)}`,
        })),
      ],
    },
    summary: fields.textarea({
      name: 'summary',
      label: courseDa.delivered.summary,
      hint: words.summaryHint,
      maxLength: 4000,
    }),
    form: {
      action: deliveryPaths.reportMilestone(facts.id, no),
      submission,
      submit: { text: words.submit },
      cancel: { text: courseDa.report.back, href: deliveryPaths.course(facts.id) },
    },
  };
}
