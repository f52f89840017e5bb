import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { courseDa } from '../../../i18n/course.da';
import type { Fields, Form, KeyValues, MoneyField, Notice, PageHead, TextareaField } from '../../../views';
import type { CourseOnDesk } from '../course-of-case.reader';
import { caseHead } from '../../cases/case-head.presenter';
import { deliveryPaths } from '../delivery.paths';
import { sentBackNotice } from '../shortfall.presenter';

const words = courseDa.delivered;

export interface ReportDeliveredPage {
  readonly head: PageHead;
  /** What is missing of the last report; null when nothing is. */
  readonly sentBack: Notice | null;
  readonly activities: KeyValues;
  readonly finalAmount: MoneyField;
  readonly summary: TextareaField;
  readonly form: Form;
}

export function presentReportDelivered(
  { facts, course }: CourseOnDesk,
  fields: Fields,
  submission: string,
): ReportDeliveredPage {
  const sentBack = sentBackNotice(course);
  const { title, sub } = sentBack ? words.again : course.report ? words.correct : words;
  return {
    head: caseHead(facts, title, { room: 'course', sub }),
    sentBack,
    activities: {
      rows: course.activities.map(({ title, state, heldOn, plannedOn }) => ({
        key: title,
        value: `${t(`delivery.activity-state.${state}`)} · ${formatShortDayYear(heldOn ?? plannedOn)}`,
      })),
    },
    finalAmount: fields.money({
      name: 'finalAmount',
      label: words.finalAmount,
      hint: words.amountHint(formatMoney(course.price)),
      optional: true,
    }),
    summary: fields.textarea({
      name: 'summary',
      label: words.summary,
      hint: words.summaryHint,
      maxLength: 4000,
    }),
    form: {
      action: deliveryPaths.reportDelivered(facts.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: courseDa.report.back, href: deliveryPaths.course(facts.id) },
    },
  };
}
