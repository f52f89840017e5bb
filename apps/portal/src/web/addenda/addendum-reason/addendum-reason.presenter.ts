import { caseHead } from '../../cases/case-head.presenter';
import { presentReasonForm, type ReasonModel, type ReasonTyped } from '../../cases/reason-form.presenter';
import type { AddendaOnDesk } from '../addenda-of-case.reader';
import { addendaPaths } from '../addenda.paths';
import { addendumReasonWords as words } from './addendum-reason.da';

export type AddendumReasonFor = 'decline' | 'withdraw';

/** Draws it for saying no, or for taking back. */
export function presentAddendumReason(
  kind: AddendumReasonFor,
  desk: AddendaOnDesk,
  typed: ReasonTyped,
): ReasonModel {
  const { title, lead, hint, consequences, submit } = words[kind];
  const { id } = desk.facts;
  const asked = {
    head: caseHead(desk.facts, title, { room: 'contract' }),
    lead: lead(desk.providerName),
    ...{ consequences, label: words.reason, hint, rows: 5 },
    action: addendaPaths[kind](id),
    submit: { text: submit, danger: kind === 'withdraw' },
    cancel: { text: words.back, href: addendaPaths.addenda(id) },
  };
  return presentReasonForm(asked, typed);
}
