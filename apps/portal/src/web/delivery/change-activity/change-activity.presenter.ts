import { type Activity, followUpTalk } from '@samraad/delivery';
import { formatDayYear, newId } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { courseDa } from '../../../i18n/course.da';
import type { DateField, Fields, Form, PageHead, TextareaField } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { deliveryPaths } from '../delivery.paths';

const words = courseDa.change;

export interface ChangeActivityPage {
  readonly head: PageHead;
  readonly plannedOn: DateField;
  readonly moveForm: Form;
  /** Null for the follow-up talk, which stays. */
  readonly cancel: { readonly reason: TextareaField; readonly form: Form } | null;
  readonly stays: string;
}

export function presentChangeActivity(
  { facts, activity }: { facts: CaseFacts; activity: Activity },
  fields: Fields,
  submission: string,
): ChangeActivityPage {
  const back = { text: courseDa.report.back, href: deliveryPaths.course(facts.id) };
  return {
    head: caseHead(facts, words.title(activity.title), {
      room: 'course',
      sub: words.sub(formatDayYear(activity.plannedOn)),
    }),
    plannedOn: fields.date({ name: 'plannedOn', label: words.plannedOn }),
    moveForm: {
      action: deliveryPaths.moveActivity(facts.id, activity.id),
      submission,
      submit: { text: words.moveSubmit },
      cancel: back,
    },
    cancel:
      activity.kind === followUpTalk
        ? null
        : {
            reason: fields.textarea({ name: 'reason', label: words.reason, maxLength: 1000 }),
            form: {
              action: deliveryPaths.cancelActivity(facts.id, activity.id),
              submission: newId(),
              submit: { text: words.cancelSubmit, danger: true },
            },
          },
    stays: words.stays,
  };
}
