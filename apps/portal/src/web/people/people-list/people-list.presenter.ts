import type { ListedPerson } from '@samraad/people';
import { addressOf, textOf } from '@samraad/platform';
import { type Cell, type ListTable, pagination, pastEnd } from '../../../views';
import { peoplePaths } from '../shared/people.paths';
import { peopleListWords as words } from './people-list.da';

/** How many people a page holds. */
export const pageSize = 50;

/** What the list is drawn from. */
export interface PeopleFound {
  readonly items: readonly ListedPerson[];
  readonly total: number;
  readonly q: string;
  readonly page: number;
  /** Whether all are shown, or those of a region. */
  readonly all: boolean;
}

/** People by name with their roles now; one solid button. */
export function presentPeopleList({ items, total, q, page, all }: PeopleFound) {
  const pages = Math.ceil(total / pageSize);
  const href = (one: number) => peoplePaths.list(q, one);
  const { name, email, roles } = words.columns;
  const { noneFits, nobody } = words;
  return {
    head: { title: words.title, sub: all ? words.sub.all : words.sub.region },
    q,
    action: peoplePaths.list(),
    invite: { text: words.invite, href: peoplePaths.invite() },
    stated: { text: words.stated, href: addressOf('stated-roles') },
    import: { text: words.import, href: peoplePaths.import() },
    table: {
      caption: words.caption,
      captionHidden: true,
      columns: [name, email, roles].map((label) => ({ label })),
      rows: items.map((one) => ({ cells: cellsOf(one) })),
      empty:
        pastEnd(page, pages, href) ??
        (q === '' ? nobody : { ...noneFits, action: { text: noneFits.all, href: peoplePaths.list() } }),
    } satisfies ListTable,
    pagination: pagination(page, pages, href),
  };
}

function cellsOf({ id, name, emails, roles, roleCount }: ListedPerson): Cell[] {
  const [first, ...others] = emails;
  const held = roles.map(({ role, place }) =>
    place === null ? textOf(`role.${role}`) : words.at(textOf(`role.${role}`), place),
  );
  const rest = roleCount - roles.length;
  return [
    { text: name, href: peoplePaths.person(id) },
    first === undefined
      ? { pill: { text: words.noAccount, tone: 'plain' } }
      : { text: first, ...(others.length > 0 && { sub: others.join(', ') }) },
    held.length === 0
      ? { pill: { text: words.noRole, tone: 'plain' } }
      : {
          text: held[0] ?? '',
          ...(held.length > 1 && {
            sub: [...held.slice(1), ...(rest > 0 ? [words.more(rest)] : [])].join(' · '),
          }),
        },
  ];
}
