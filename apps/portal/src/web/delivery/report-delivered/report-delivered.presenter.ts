import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { courseDa } from '../../../i18n/course.da';
import type { Fields, Form, KeyValues, MoneyField, PageHead, TextareaField } from '../../../views';
import type { CourseOnDesk } from '../course-of-case.reader';
import { caseHead } from '../../cases/case-head.presenter';
import { deliveryPaths } from '../delivery.paths';

const words = courseDa.delivered;

export interface ReportDeliveredPage {
  readonly head: PageHead;
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
  const corrects = course.report !== null;
  return {
    head: caseHead(facts, corrects ? words.correctTitle : words.title, {
      room: 'course',
      sub: corrects ? words.correctSub : words.sub,
    }),
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
