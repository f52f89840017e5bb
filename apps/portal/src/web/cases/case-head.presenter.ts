import { contractsPagesDa } from '../../i18n/contracts.da';
import { courseDa } from '../../i18n/course.da';
import { evaluationsDa } from '../../i18n/evaluations.da';
import type { Link, PageHead } from '../../views';
import { contractPaths } from '../contracts/contracts.paths';
import { deliveryPaths } from '../delivery/delivery.paths';
import { evaluationPaths } from '../evaluations/evaluations.paths';
import { casePaths } from './cases.paths';

/** What of a case has pages of its own, with a first page that the others lie under. */
interface Room {
  readonly title: string;
  readonly at: (caseId: string) => string;
  /** Where somebody comes from who knows the case only by its number, and is not led to it. */
  readonly list?: Link;
}

const rooms = {
  contract: { title: contractsPagesDa.title, at: contractPaths.contract },
  course: { title: courseDa.course.title, at: deliveryPaths.course },
  evaluation: {
    title: evaluationsDa.title,
    at: evaluationPaths.overview,
    list: { text: evaluationsDa.list, href: evaluationPaths.list() },
  },
} as const satisfies Record<string, Room>;

/** The case, as this reader may know it. */
interface Headed {
  readonly id: string;
  readonly reference: string;
  /** Null for those who know its number only. */
  readonly title: string | null;
}

interface HeadMore {
  readonly room?: keyof typeof rooms;
  readonly sub?: string;
  /** What the page is called in the way back, when that is not its title. */
  readonly crumb?: string;
}

/** The head of every page about one case: where it belongs, and the way back. */
export function caseHead(
  { id, reference, title: name }: Headed,
  title: string,
  more: HeadMore = {},
): PageHead {
  const { sub, crumb = title } = more;
  const room: Room | undefined = more.room && rooms[more.room];
  const start = name === null ? room?.list : { text: name, href: casePaths.case(id) };
  const between = room && room.title !== crumb ? [{ text: room.title, href: room.at(id) }] : [];
  return {
    title,
    crumbs: [...(start ? [start] : []), ...between, { text: crumb }],
    reference,
    ...(sub === undefined ? {} : { sub }),
  };
}
