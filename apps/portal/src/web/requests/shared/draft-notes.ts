import { sideOf } from '@samraad/identity';
import { isOpenIn, sides } from '@samraad/requests';
import type { Notice } from '../../../views';
import { presentWhyBack } from '../../cases/why-back/why-back';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { chosenProviderNotes } from './chosen-provider.notes';
import { sharedWords } from './shared.da';

const words = sharedWords.notes;

/** Whether the content may still be changed. */
export const isOpen = ({ request }: Pick<RequestOnDesk, 'request'>): boolean =>
  isOpenIn('requests.edit', request.stage);

/** What a writer should know before changing anything. */
export function draftNotes(desk: RequestOnDesk): Notice[] {
  const { request, round, whyBack } = desk;
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
  notes.push(...withoutOne(desk), ...missingSides(desk), ...chosenProviderNotes(desk));
  if (round === null) {
    notes.push({
      kind: 'info',
      heading: words.noRound,
      text: words.noRoundText,
    });
  }
  return notes;
}

/** A workplace whose other side nobody has a role for yet can't sign: whoever is missing is invited from here. */
function missingSides({ request }: RequestOnDesk): Notice[] {
  if (request.stage !== 'draft') return [];
  const missing = sides.filter((side) => request.parties.every(({ role }) => sideOf(role) !== side));
  return missing.map((side) => ({
    kind: 'info',
    heading: words.nobody[side],
    text: words.nobodyText,
    links: [{ text: words.invite, href: requestPaths.invite(request.id) }],
  }));
}

/** Where one of several will not go along, the coordinating one may go on without it. */
function withoutOne({ request, viewer, whyBack }: RequestOnDesk): Notice[] {
  const stuck = whyBack !== null || request.stage !== 'draft';
  if (!stuck || !viewer.coordinating || request.workplaces.length < 2) return [];
  const { heading, text, link } = words.without;
  return [
    { kind: 'info', heading, text, links: [{ text: link, href: requestPaths.goOnWithout(request.id) }] },
  ];
}
