import { type FoundMessage, type FoundMessages, mostCounted } from '@samraad/dialogue';
import { addressOf, formatInstantYear } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { dialogueDa } from '../../../i18n/dialogue.da';
import { type EmptyState, type PageHead, type Pagination, pagination, pastEnd } from '../../../views';
import { dialoguePaths, messageAnchor } from '../dialogue.paths';
import { searchMessagesWords as words } from './search-messages.da';
import { type SnippetPart, snippetOf } from './snippet';

/** How many hits a page shows. */
export const pageSize = 20;

/** What the address asks for. */
export interface SearchAsked {
  readonly q: string;
  readonly page: number;
}

/** Messages that were found, with their cases. */
export interface SearchMessagesPage {
  readonly head: PageHead;
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly q: string;
  readonly count: string;
  readonly hits: readonly {
    readonly title: string;
    readonly href: string;
    readonly place: string;
    readonly by: string;
    readonly snippet: readonly SnippetPart[];
  }[];
  readonly empty: EmptyState | null;
  readonly pages: Pagination | null;
}

export function presentSearchMessages(
  { items, total }: FoundMessages,
  { q, page }: SearchAsked,
): SearchMessagesPage {
  const pages = Math.ceil(total / pageSize);
  const pageHref = (side: number) =>
    addressOf('messages.search', {}, { q, ...(side > 1 && { side: String(side) }) });
  const none = q === '' ? words.start : words.none;
  return {
    head: { title: words.title, sub: words.sub },
    action: addressOf('messages.search'),
    label: words.field,
    button: words.button,
    q,
    count: items.length > 0 ? words.count(total, mostCounted) : '',
    hits: items.map((one) => toHit(one, q)),
    empty: items.length > 0 ? null : (pastEnd(page, pages, pageHref) ?? none),
    pages: pagination(page, pages, pageHref),
  };
}

function toHit(found: FoundMessage, q: string): SearchMessagesPage['hits'][number] {
  const { side, provider } = found;
  const from = side === 'provider' ? provider : dialogueDa.messages.roles[side];
  return {
    title: found.title ?? casePlace(found.number, found.unit),
    href: `${dialoguePaths.messages(found.caseId)}#${messageAnchor(found.id)}`,
    place: casePlace(found.number, found.unit),
    by: words.by(found.author, from, formatInstantYear(found.at)),
    snippet: snippetOf(found.body, q),
  };
}
