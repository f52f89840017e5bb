import type { Activity } from '@samraad/delivery';
import type { CaseFacts } from '@samraad/requests';
import { courseDa } from '../../../i18n/course.da';
import type { DateField, Fields, Form, PageHead, TextareaField, TextField } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { deliveryPaths } from '../delivery.paths';

const words = courseDa.report;

export interface ReportActivityPage {
  readonly head: PageHead;
  readonly heldOn: DateField;
  readonly management: TextField;
  readonly employees: TextField;
  readonly note: TextareaField;
  readonly form: Form;
}

export function presentReportActivity(
  { facts, activity }: { facts: CaseFacts; activity: Activity },
  fields: Fields,
  submission: string,
): ReportActivityPage {
  const count = { inputmode: 'numeric', width: 'short' } as const;
  return {
    head: caseHead(facts, words.title(activity.title), { room: 'course' }),
    heldOn: fields.date({ name: 'heldOn', label: words.heldOn }),
    management: fields.text({
      name: 'attendedManagement',
      label: words.management,
      hint: words.countHint,
      ...count,
    }),
    employees: fields.text({ name: 'attendedEmployees', label: words.employees, ...count }),
    note: fields.textarea({
      name: 'note',
      label: words.note,
      hint: words.noteHint,
      maxLength: 2000,
      optional: true,
    }),
    form: {
      action: deliveryPaths.reportActivity(facts.id, activity.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.back, href: deliveryPaths.course(facts.id) },
    },
  };
}
