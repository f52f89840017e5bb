import type { CaseStatus, MyRequest } from '@samraad/monitoring';
import { addressOf, t } from '@samraad/platform';
import { casePlace, endStages } from '@samraad/requests';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { pagination, pastEnd, type Cell, type ListTable } from '../../../views';
import { type LineContext, presentLine } from '../../cases/case-line.presenter';
import { newWords } from '../../dialogue/new-words';
import { requestPaths } from '../requests.paths';
import { pageSize, type ListAsked } from './my-requests.form';
import { myRequestsWords as words } from './my-requests.da';

interface ListContext extends LineContext {
  readonly mayStart: boolean;
  readonly statuses: ReadonlyMap<string, CaseStatus>;
  /** Messages that are new to the viewer, by case. */
  readonly unread?: ReadonlyMap<string, number>;
}

/** The viewer's cases: what is it called, where is it, whose turn, by when. */
export function presentMyRequests(
  found: { readonly items: readonly MyRequest[]; readonly total: number },
  asked: ListAsked,
  more: ListContext,
) {
  const { mayStart, statuses } = more;
  const searched = asked.q !== undefined || asked.stage !== undefined;
  const pages = Math.ceil(found.total / pageSize);
  const pageHref = (page: number) => listHref(asked, page);
  const start = { text: words.start, href: requestPaths.start() };
  return {
    head: { title: words.title },
    start: mayStart && (found.total > 0 || searched) ? start : null,
    messages: mayStart ? { text: dialogueDa.messages.search, href: addressOf('messages.search') } : null,
    q: asked.q ?? '',
    groups: groupNames.flatMap((group) => {
      const rows = found.items.filter((one) => groupOf(one, statuses.get(one.id), more) === group);
      return rows.length === 0 ? [] : [{ heading: words.groups[group], table: tableOf(group, rows, more) }];
    }),
    empty:
      found.items.length > 0
        ? null
        : (pastEnd(asked.page, pages, pageHref) ??
          (searched
            ? {
                heading: words.noneFitHeading,
                text: words.noneFitText,
                action: { text: words.showAll, href: requestPaths.list() },
              }
            : {
                heading: words.emptyHeading,
                text: mayStart ? words.emptyParty : words.emptyOther,
                ...(mayStart && { action: start }),
              })),
    bin: mayStart ? { text: words.bin, href: requestPaths.bin() } : null,
    pagination: pagination(asked.page, pages, pageHref),
  };
}

type Group = keyof typeof words.groups;
const groupNames: readonly Group[] = ['own', 'signatures', 'others', 'onward', 'ended'];

/** What a case waits for: the viewer, signatures, the others in its draft, or somebody after it is sent. */
function groupOf(one: MyRequest, status: CaseStatus | undefined, context: LineContext): Group {
  if (endStages.includes(one.stage)) return 'ended';
  if (status && presentLine(status, context).own) return 'own';
  if (one.stage === 'awaiting_signatures') return 'signatures';
  return one.stage === 'draft' || one.stage === 'returned' ? 'others' : 'onward';
}

const tableOf = (group: Group, rows: readonly MyRequest[], more: ListContext): ListTable => ({
  caption: words.allOf(words.groups[group]),
  captionHidden: true,
  columns: [words.case, words.stage, words.turn, words.by].map((label) => ({ label })),
  rows: rows.map((one) => ({ cells: cellsOf(one, more.statuses.get(one.id), more) })),
});

function cellsOf(one: MyRequest, status: CaseStatus | undefined, context: ListContext): Cell[] {
  const line = status && presentLine(status, context);
  const title = one.title ?? (one.mayRead ? words.untitled : one.reference);
  const ended = endStages.includes(one.stage);
  return [
    {
      text: title,
      href: hrefOf(one),
      sub: `${casePlace(one.number, one.unit)}${newWords(context.unread, one.id)}`,
    },
    { pill: { text: t(`requests.stage.${one.stage}`), tone: 'plain' }, sub: one.provider?.name ?? '' },
    { text: ended || !line ? '–' : line.sentence },
    line?.late ? { pill: { text: line.late, tone: 'bad' }, sub: line.by ?? '' } : { text: line?.by ?? '–' },
  ];
}

const hrefOf = (one: MyRequest): string =>
  one.stage === 'draft' && one.mayRead ? requestPaths.draft(one.id) : requestPaths.case(one.id);

function listHref({ q, stage }: ListAsked, page: number): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(stage && { trin: stage }), side: String(page) });
  return `${requestPaths.list()}?${query.toString()}`;
}
