import type { Fields } from '../../../views';
import { peoplePaths } from '../shared/people.paths';
import { renamePersonWords as words } from './rename-person.da';

/** The name as it stands, to be put right. */
export function presentRenamePerson(
  { id, name }: { readonly id: string; readonly name: string },
  fields: Fields,
  submission: string,
) {
  return {
    head: { title: words.title, sub: words.sub(name), back: { text: name, href: peoplePaths.person(id) } },
    lead: words.lead,
    // Another's name: a browser is not to fill in the reader's own.
    name: fields.text({ name: 'name', label: words.name, autocomplete: 'off', inputmode: 'text' }),
    form: {
      action: peoplePaths.rename(id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: peoplePaths.person(id) },
    },
  };
}
