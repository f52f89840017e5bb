import type { ListedPerson, PersonOfKeeper } from '@samraad/people';
import type { ListTable } from '../../../views';
import { peoplePaths } from '../shared/people.paths';
import { mergePeopleWords as words } from './merge-people.da';

/** Somebody, and who they could be. */
export interface OthersFound {
  readonly person: PersonOfKeeper;
  readonly q: string;
  readonly found: readonly ListedPerson[];
}

/** A search, and whoever it found with a way to what it would change. */
export function presentFindOther({ person, q, found }: OthersFound) {
  const { name, email, open } = words.columns;
  return {
    head: {
      title: words.title,
      sub: words.sub(person.name),
      back: { text: person.name, href: peoplePaths.person(person.id) },
    },
    q,
    action: peoplePaths.merge(person.id),
    table: {
      caption: words.found,
      captionHidden: true,
      columns: [{ label: name }, { label: email }, { label: open, hidden: true }],
      rows: found.map((one) => ({
        cells: [
          { text: one.name },
          one.emails.length > 0
            ? { text: one.emails.join(', ') }
            : { pill: { text: words.noAccount, tone: 'plain' as const } },
          { button: { text: words.choose, href: peoplePaths.mergeWith(person.id, one.id), quiet: true } },
        ],
      })),
      empty: q === '' ? words.first : words.none,
    } satisfies ListTable,
  };
}
