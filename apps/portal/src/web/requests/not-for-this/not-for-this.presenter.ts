import { refusalText } from '@samraad/platform';
import { orderObstacle, purposeObstacle } from '@samraad/requests';
import type { Notice, PageHead } from '../../../views';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { notForThisWords as words } from './not-for-this.da';

/** A page that says no in a kind way: why, where to turn, and how to change the answer. */
export interface NotForThis {
  readonly head: PageHead;
  readonly lead: string;
  readonly where: readonly string[];
  readonly notice: Notice;
  readonly change: { readonly text: string; readonly href: string };
  readonly back: { readonly text: string; readonly href: string };
}

const elsewhere = {
  crisis: {
    title: words.crisisTitle,
    where: [words.crisisDanger, words.crisisScheme, words.crisisTalk],
  },
  personal: {
    title: words.personalTitle,
    where: [words.personalHr, words.personalUnion, words.personalDoctor],
  },
} as const;

const keptNotice = {
  kind: 'info',
  text: words.keptForLater,
} as const;

/** Crisis help or personal support (domain.md §4 [M][K]); null when the answer is within the offer. */
export function presentElsewhere({ request }: RequestOnDesk): NotForThis | null {
  const obstacle = purposeObstacle(request.answers);
  const { purpose } = request.answers;
  if (!obstacle || (purpose !== 'crisis' && purpose !== 'personal')) return null;
  const { title, where } = elsewhere[purpose];
  return {
    head: { title, reference: request.reference },
    lead: refusalText(obstacle),
    where,
    notice: keptNotice,
    change: { text: words.change, href: requestPaths.step(request.id, 'formaal') },
    back: { text: words.backToDraft, href: requestPaths.draft(request.id) },
  };
}

/** An order that is not complied with, or not known of (domain.md §4); null when nothing stands in the way. */
export function presentBlocked({ request, round }: RequestOnDesk): NotForThis | null {
  const answered = request.workplaces
    .filter((one) => one.orderAnswer !== null)
    .map((one) => ({ unitId: one.unitId, answer: one.orderAnswer, compliedOn: one.orderCompliedOn }));
  const obstacle = round && orderObstacle(answered, round.rules.order);
  if (!obstacle) return null;
  const held = obstacle.key === 'requests.order-unknown';
  return {
    head: {
      title: held ? words.unknownTitle : words.blockedTitle,
      reference: request.reference,
    },
    lead: refusalText(obstacle),
    where: held ? [words.askLeader, words.digitalPost] : [words.comply, words.comeBack],
    notice: {
      kind: 'info',
      text: words.keptDraft,
    },
    change: { text: words.changeOrder, href: requestPaths.step(request.id, 'paabud') },
    back: { text: words.backToDraft, href: requestPaths.draft(request.id) },
  };
}
