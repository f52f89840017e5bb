import { type ErrorItem, Fields, type Form, type PageHead, type TextareaField } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import type { Typed } from '../../shell';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { addendumReasonWords as words } from './addendum-reason.da';

/** A page that asks for a reason and says what follows. */
export interface AddendumReasonModel {
  readonly head: PageHead;
  readonly lead: string;
  readonly consequences: readonly string[];
  readonly reason: TextareaField;
  readonly form: Form;
}

export type AddendumReasonFor = 'decline' | 'withdraw';

/** Draws it for saying no, or for taking back. */
export function presentAddendumReason(
  kind: AddendumReasonFor,
  desk: AddendaOnDesk,
  f: { readonly typed: Typed; readonly errors: readonly ErrorItem[]; readonly submission: string },
): AddendumReasonModel {
  const { title, lead, hint, consequences, submit } = words[kind];
  const { id } = desk.facts;
  return {
    head: caseHead(desk.facts, title, { room: 'contract' }),
    lead: lead(desk.providerName),
    consequences,
    reason: new Fields(f.typed, f.errors).textarea({
      ...{ name: 'reason', label: words.reason, hint },
      ...{ maxLength: 2000, rows: 5 },
    }),
    form: {
      action: addendaPaths[kind](id),
      submission: f.submission,
      submit: { text: submit, danger: kind === 'withdraw' },
      cancel: { text: words.back, href: addendaPaths.addenda(id) },
    },
  };
}
