import { formatList } from '@samraad/platform';
import { otherSide } from '@samraad/requests';
import type { Notice, PageHead, Turn } from '../../../views';
import { newSubmission } from '../../shell';
import { requestPaths } from '../../requests/requests.paths';
import { sideNames } from '../opening-values';
import type { OpeningsOnDesk } from '../openings-of-case.reader';
import { openingsPaths } from '../openings.paths';
import { openingsWords } from '../openings.da';
import { openingsPageWords } from './openings-page.da';
import { dayAndTime, presentOpened } from './opened.presenter';
import { type OwnColumns, presentOwn } from './own.presenter';

const words = openingsPageWords;

/** What the page shows, by where the openings stand. */
export interface OpeningsModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly only: string;
  readonly how: { readonly title: string; readonly text: string }[] | null;
  readonly own: OwnColumns | null;
  readonly opened: ReturnType<typeof presentOpened> | null;
  readonly notes: readonly Notice[];
}

/** Nothing before they are proposed, one's own while they are written, both when both are in. */
export function presentOpeningsPage(desk: OpeningsOnDesk): OpeningsModel {
  const { view } = desk;
  const frame = { head: headOf(desk), only: onlyThese(desk), how: null, own: null, opened: null, notes: [] };
  if (view === null) return { ...frame, ...presentNone(desk) };
  if (view.state === 'opened') {
    const opened = presentOpened(desk, view);
    return { ...frame, turn: opened.turn, opened };
  }
  const own = presentOwn(desk, view);
  return { ...frame, turn: own.turn, own };
}

function headOf({ facts, view }: OpeningsOnDesk): PageHead {
  const sub = [
    facts.title,
    ...(view ? [view.unit] : []),
    ...(view?.openedAt ? [words.opened.sub(dayAndTime(view.openedAt))] : []),
  ];
  const draft = facts.stage === 'draft';
  return {
    title: openingsWords.title,
    reference: facts.reference,
    // A draft without a title is called what stands beside the heading already.
    sub: sub.filter((part) => part !== '' && part !== facts.reference).join(' · '),
    back: draft
      ? { text: openingsWords.draft, href: requestPaths.draft(facts.id) }
      : { text: openingsWords.case, href: requestPaths.case(facts.id) },
  };
}

function onlyThese(desk: OpeningsOnDesk): string {
  const names = [desk.side, otherSide(desk.side)].flatMap((side) => sideNames(desk, side));
  return openingsWords.onlyThese(formatList(names));
}

function presentNone({ facts }: OpeningsOnDesk): Pick<OpeningsModel, 'turn' | 'how'> {
  const { eyebrow, sentence, explanation, propose, closed, steps } = words.none;
  if (facts.stage !== 'draft') return { turn: { tone: 'wait', eyebrow, sentence: closed }, how: null };
  return {
    turn: {
      ...{ tone: 'own', eyebrow, sentence, explanation },
      action: { text: propose, post: openingsPaths.propose(facts.id), submission: newSubmission() },
    },
    how: [...steps],
  };
}
