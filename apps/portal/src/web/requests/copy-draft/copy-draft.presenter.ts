import { newSubmission, type Typed } from '../../shell';
import { requestPaths } from '../requests.paths';
import { copyDraftWords as words } from './copy-draft.da';

/** An earlier request, as who begins from it knows it. */
export interface Earlier {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
}

/** What a new draft takes from an earlier request, and what not. */
export function presentCopyDraft({ id, title, reference }: Earlier, typed: Typed = {}) {
  const back = requestPaths.case(id);
  return {
    head: { title: words.title, reference, sub: title, back: { text: words.case, href: back } },
    parts: [
      { heading: words.taken, lines: words.takenLines },
      { heading: words.left, lines: words.leftLines },
    ],
    form: {
      action: requestPaths.startFrom(id),
      submission: newSubmission(typed),
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: back },
    },
  };
}
