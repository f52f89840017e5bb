import { textOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { type FoundHeirs, heirItems, type RoleOnDesk } from '../change-role/change-role.presenter';
import { peopleWords } from '../shared/people.da';
import { peoplePaths } from '../shared/people.paths';
import { nameDeputyWords as words } from './name-deputy.da';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Who stands in for a role, from when to when. */
export function presentNameDeputy(
  { person, role }: RoleOnDesk,
  { found, looked }: FoundHeirs,
  fields: Fields,
  submission: string,
) {
  const named = lower(textOf(`role.${role.role}`));
  return {
    head: {
      title: words.title,
      sub: words.sub(person.name, named, role.place ?? peopleWords.everywhere),
      back: { text: person.name, href: peoplePaths.person(person.id) },
    },
    lead: words.lead,
    find: fields.text({
      name: 'find',
      label: words.find,
      type: 'search',
      optional: true,
      hint: words.findHint,
      button: { text: words.findButton, name: 'do', value: 'find' },
    }),
    noneFound: looked && found.length === 0 ? words.noneFound : null,
    person:
      found.length === 0
        ? null
        : fields.radios({ name: 'heir', label: words.person, items: heirItems(found) }),
    from: fields.date({ name: 'from', label: words.from }),
    lastDay: fields.date({ name: 'lastDay', label: words.lastDay }),
    form: {
      action: peoplePaths.deputy(person.id, role.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: peoplePaths.role(person.id, role.id) },
    },
  };
}
