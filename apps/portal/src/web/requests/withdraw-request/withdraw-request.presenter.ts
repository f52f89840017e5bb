import { addressOf } from '@samraad/platform';
import { isOpenIn, type Stage } from '@samraad/requests';
import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { withdrawConsequences } from './withdraw-consequences';
import { withdrawRequestWords as words } from './withdraw-request.da';

/** Taking the request back: first what it means, then why. */
export function presentWithdraw(
  { request, provider }: RequestOnDesk,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const fields = new Fields(typed, errors);
  const sent = request.number !== null;
  const back = sent ? requestPaths.case(request.id) : requestPaths.draft(request.id);
  return {
    head: requestHead(request, words.title, { text: sent ? words.case : words.draft, href: back }),
    possible: isOpenIn('requests.withdraw', request.stage),
    ...waysOut(request.stage, request.id),
    consequences: withdrawConsequences({
      ...{ stage: request.stage, number: request.number, provider: provider?.name ?? null },
      joint: request.workplaces.length > 1,
    }),
    reason: fields.textarea({ name: 'reason', label: words.reason, maxLength: 1000, rows: 4 }),
    form: {
      action: requestPaths.withdraw(request.id),
      submission: newSubmission(typed),
      submit: { text: words.title, danger: true },
      cancel: { text: words.cancel, href: back },
    },
  };
}

/** Where it can't be taken back: what can be done instead, once the course runs. */
function waysOut(stage: Stage, caseId: string) {
  if (!isOpenIn('delivery.end-early', stage)) return { closed: words.elsewhere, instead: null };
  const href = addressOf('case.end-early', { caseId });
  return { closed: words.running, instead: { text: words.endEarly, href } };
}
