import { isOpenIn } from '@samraad/requests';
import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { withdrawRequestWords as words } from './withdraw-request.da';

/** Taking the request back: first what it means, then why. */
export function presentWithdraw(
  { request }: RequestOnDesk,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const fields = new Fields(typed, errors);
  const sent = request.number !== null;
  const back = sent ? requestPaths.case(request.id) : requestPaths.draft(request.id);
  return {
    head: requestHead(request, words.title, { text: sent ? words.case : words.draft, href: back }),
    possible: isOpenIn('requests.withdraw', request.stage),
    consequences: [
      words.closes,
      sent ? words.numberGone(request.number) : words.draftFrozen,
      sent ? words.providerTold : words.otherSideTold,
      words.nothingDeleted,
    ],
    reason: fields.textarea({ name: 'reason', label: words.reason, maxLength: 1000, rows: 4 }),
    form: {
      action: requestPaths.withdraw(request.id),
      submission: newSubmission(typed),
      submit: { text: words.title, danger: true },
      cancel: { text: words.cancel, href: back },
    },
  };
}
