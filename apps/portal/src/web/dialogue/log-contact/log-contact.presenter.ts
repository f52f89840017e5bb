import { loggedKinds } from '@samraad/dialogue';
import { dialogueDa } from '../../../i18n/dialogue.da';
import type { ChoiceField, DateField, Fields, Form, PageHead, TextField } from '../../../views';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { caseHead } from '../../cases/case-head.presenter';
import { dialoguePaths } from '../dialogue.paths';

const words = dialogueDa.contact;

/** A call or meeting the provider has had. */
export interface LogContactPage {
  readonly head: PageHead;
  readonly kind: ChoiceField;
  readonly heldOn: DateField;
  readonly heldAt: TextField;
  readonly management: ChoiceField;
  readonly employees: ChoiceField;
  readonly form: Form;
}

export function presentLogContact(desk: CaseOnDesk, fields: Fields, submission: string): LogContactPage {
  const { id } = desk.facts;
  const people = (side: 'management' | 'employees') =>
    desk.parties
      .filter((party) => party.side === side)
      .map((party) => ({ value: party.personId, label: party.name }));
  return {
    head: caseHead(desk.facts, words.title, { sub: words.lead }),
    kind: fields.radios({
      name: 'kind',
      label: words.kind,
      items: loggedKinds.map((value) => ({ value, label: words.kinds[value] })),
    }),
    heldOn: fields.date({ name: 'heldOn', label: words.heldOn }),
    heldAt: fields.text({ name: 'heldAt', label: words.heldAt, hint: words.heldAtHint, width: 'short' }),
    management: fields.checkboxes({
      name: 'withManagement',
      label: words.management,
      items: people('management'),
    }),
    employees: fields.checkboxes({
      name: 'withEmployees',
      label: words.employees,
      items: people('employees'),
    }),
    form: {
      action: dialoguePaths.logContact(id),
      submission,
      submit: { text: words.submit },
      cancel: { text: dialogueDa.messages.title, href: dialoguePaths.messages(id) },
    },
  };
}
