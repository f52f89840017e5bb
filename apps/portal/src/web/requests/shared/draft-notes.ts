import { isOpenIn } from '@samraad/requests';
import type { Notice } from '../../../views';
import { presentWhyBack } from '../../cases/why-back/why-back';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { sharedWords } from './shared.da';

const words = sharedWords.notes;

/** Whether the content may still be changed. */
export const isOpen = ({ request }: Pick<RequestOnDesk, 'request'>): boolean =>
  isOpenIn('requests.edit', request.stage);

/** What a writer should know before changing anything. */
export function draftNotes({ request, round, whyBack }: RequestOnDesk): Notice[] {
  const notes: Notice[] = [];
  const returned = request.stage === 'returned';
  const why = whyBack && presentWhyBack(whyBack, returned ? [words.returnedText] : []);
  if (why) notes.push(why);
  if (request.stage !== 'draft' && !returned) {
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
