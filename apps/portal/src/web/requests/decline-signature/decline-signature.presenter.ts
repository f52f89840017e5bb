import { Fields, type ErrorItem } from '../../../views';
import { newSubmission, type Typed } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { requestHead } from '../shared/request-head';
import { declineSignatureWords as words } from './decline-signature.da';

/** Saying no to sign, after its consequence. */
export function presentDecline(
  { request }: RequestOnDesk,
  typed: Typed = {},
  errors: readonly ErrorItem[] = [],
) {
  const fields = new Fields(typed, errors);
  return {
    head: requestHead(request, words.title, { text: words.back, href: requestPaths.sign(request.id) }),
    consequences: [words.draftAgain, words.signaturesFall, words.askerTold],
    reason: fields.textarea({
      name: 'reason',
      label: words.reason,
      hint: words.hint,
      maxLength: 1000,
      rows: 5,
    }),
    form: {
      action: requestPaths.decline(request.id),
      submission: newSubmission(typed),
      submit: { text: words.submit, danger: true },
      cancel: { text: words.cancel, href: requestPaths.sign(request.id) },
    },
  };
}
