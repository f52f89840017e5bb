import { declineReasons, limits } from '@samraad/dialogue';
import { t } from '@samraad/platform';
import { dialogueDa } from '../../../i18n/dialogue.da';
import type { ChoiceField, Fields, Form, PageHead, TextareaField } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { dialoguePaths } from '../dialogue.paths';
import { presentAsked, type RequestAsked } from '../request-asked.presenter';
import type { RequestToAnswer } from '../request-to-answer.reader';
import { casePaths } from '../../cases/cases.paths';

/** A no, with a reason the parties can use. */
export interface DeclineRequestPage {
  readonly head: PageHead;
  readonly asked: RequestAsked;
  readonly heading: string;
  readonly reasonCode: ChoiceField;
  readonly reason: TextareaField;
  readonly form: Form;
}

export function presentDeclineRequest(
  desk: RequestToAnswer,
  fields: Fields,
  submission: string,
): DeclineRequestPage {
  const words = dialogueDa.decline;
  const { id } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title, { sub: words.lead }),
    asked: presentAsked(desk),
    heading: words.heading,
    reasonCode: fields.radios({
      name: 'reasonCode',
      label: words.reasonCode,
      items: declineReasons.map((value) => ({ value, label: t(`decline-reason.${value}`) })),
    }),
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.reasonHint,
      maxLength: limits.reason,
      rows: 5,
    }),
    form: {
      action: dialoguePaths.decline(id),
      submission,
      submit: { text: words.submit, danger: true },
      cancel: { text: desk.facts.title, href: casePaths.case(id) },
    },
  };
}
