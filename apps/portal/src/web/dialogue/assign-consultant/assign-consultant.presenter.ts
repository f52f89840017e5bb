import { type AssignmentView, limits } from '@samraad/dialogue';
import { formatShortDayYear } from '@samraad/platform';
import { dialogueDa } from '../../../i18n/dialogue.da';
import type { Fields, Form, KeyValues, PageHead, SelectField, TextareaField } from '../../../views';
import type { CaseOnDesk } from '../../cases/case-on-desk';
import { caseHead } from '../../cases/case-head.presenter';
import { dialoguePaths } from '../dialogue.paths';
import { casePaths } from '../../cases/cases.paths';

/** Who has the case, and who shall have it. */
export interface AssignConsultantPage {
  readonly head: PageHead;
  readonly person: SelectField;
  readonly note: TextareaField;
  readonly form: Form;
  readonly historyHeading: string;
  readonly history: KeyValues | null;
  readonly nobody: string;
}

/** Who may have the case, and who had it. */
export interface Staff {
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  readonly history: readonly AssignmentView[];
}

export function presentAssignConsultant(
  desk: CaseOnDesk,
  staff: Staff,
  fields: Fields,
  submission: string,
): AssignConsultantPage {
  const words = dialogueDa.assign;
  const { id, consultantId } = desk.facts;
  const others = staff.colleagues.filter((one) => one.id !== consultantId);
  return {
    head: caseHead(desk.facts, consultantId === null ? words.title : words.handOver),
    person: fields.select({
      name: 'personId',
      label: words.person,
      options: [
        { value: '', text: words.choose },
        ...others.map((one) => ({ value: one.id, text: one.name })),
      ],
    }),
    note: fields.textarea({
      name: 'note',
      label: words.note,
      hint: words.noteHint,
      maxLength: limits.note,
      rows: 4,
      optional: true,
    }),
    form: {
      action: dialoguePaths.assign(id),
      submission,
      submit: { text: words.submit },
      cancel: { text: desk.facts.title, href: casePaths.case(id) },
    },
    historyHeading: words.history,
    history: staff.history.length > 0 ? { rows: staff.history.map(toRow) } : null,
    nobody: words.nobody,
  };
}

function toRow({ name, from, to, note }: AssignmentView): KeyValues['rows'][number] {
  const { since, period } = dialogueDa.assign;
  const begun = formatShortDayYear(from);
  const value = to === null ? since(begun) : period(begun, formatShortDayYear(to));
  return { key: name, value, ...(note === null ? {} : { lines: note.split('\n') }) };
}
