import type { PersonOfKeeper } from '@samraad/people';
import type { Fields } from '../../../views';
import { peoplePaths } from '../shared/people.paths';
import { presentRoleFields, type RoleChoices } from '../shared/role-form.presenter';
import { giveRoleWords as words } from './give-role.da';

/** Which role, where, from when to when. */
export function presentGiveRole(
  { id, name }: Pick<PersonOfKeeper, 'id' | 'name'>,
  choices: RoleChoices,
  fields: Fields,
  submission: string,
) {
  return {
    head: {
      title: words.title(name),
      sub: words.sub,
      back: { text: name, href: peoplePaths.person(id) },
    },
    fields: presentRoleFields(fields, choices),
    form: {
      action: peoplePaths.giveRole(id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: peoplePaths.person(id) },
    },
  };
}
