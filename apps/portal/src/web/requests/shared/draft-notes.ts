import { isOpenIn } from '@samraad/requests';
import type { Notice } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { sharedWords } from './shared.da';

const words = sharedWords.notes;

/** Whether the content may still be changed. */
export const isOpen = ({ request }: Pick<RequestOnDesk, 'request'>): boolean =>
  isOpenIn('requests.edit', request.stage);

/** What a writer should know before changing anything. */
export function draftNotes({ request, round }: RequestOnDesk): Notice[] {
  const notes: Notice[] = [];
  if (request.stage === 'returned') {
    notes.push({
      kind: 'warning',
      heading: words.returned,
      text: words.returnedText,
    });
  } else if (request.stage !== 'draft') {
    notes.push({
      kind: 'warning',
      heading: words.askedToSign,
      text: words.askedToSignText,
    });
  }
  if (round === null) {
    notes.push({
      kind: 'info',
      heading: words.noRound,
      text: words.noRoundText,
    });
  }
  return notes;
}
