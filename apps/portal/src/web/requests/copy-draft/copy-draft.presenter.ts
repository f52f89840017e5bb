import { sides } from '@samraad/requests';
import { sideWords } from '../../../i18n/requests.da';
import { Fields } from '../../../views';
import { Sent } from '../../shell';
import { requestPaths } from '../requests.paths';
import { copyDraftWords as words } from './copy-draft.da';

/** An earlier request, as who begins from it knows it. */
export interface Earlier {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  /** Whoever begins holds roles on both sides, and says for which. */
  readonly bothSides: boolean;
}

/** What a new draft takes from an earlier request, and what not. */
export function presentCopyDraft({ id, title, reference, bothSides }: Earlier, sent: Sent = new Sent()) {
  const fields = new Fields(sent.typedOr({}), sent.errors);
  const back = requestPaths.case(id);
  return {
    head: { title: words.title, reference, sub: title, back: { text: words.case, href: back } },
    parts: [
      { heading: words.taken, lines: words.takenLines },
      { heading: words.left, lines: words.leftLines },
    ],
    side: bothSides
      ? fields.radios({
          name: 'side',
          label: words.side,
          items: sides.map((value) => ({ value, label: sideWords[value] })),
        })
      : null,
    form: {
      action: requestPaths.startFrom(id),
      submission: sent.submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: back },
    },
  };
}
