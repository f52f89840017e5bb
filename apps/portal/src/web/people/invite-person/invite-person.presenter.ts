import type { Fields } from '../../../views';
import { peopleWords } from '../shared/people.da';
import { peoplePaths } from '../shared/people.paths';
import { presentRoleFields, type RoleChoices } from '../shared/role-form.presenter';
import { invitePersonWords as words } from './invite-person.da';

/** Who is invited, and to which role. */
export function presentInvitePerson(choices: RoleChoices, fields: Fields, submission: string) {
  return {
    head: {
      title: words.title,
      sub: words.sub,
      back: { text: peopleWords.people, href: peoplePaths.list() },
    },
    // Another's name and address: a browser is not to fill in the reader's own.
    name: fields.text({ name: 'name', label: words.name, autocomplete: 'off', inputmode: 'text' }),
    email: fields.text({
      name: 'email',
      label: words.email,
      hint: words.emailHint,
      autocomplete: 'off',
      inputmode: 'text',
    }),
    fields: presentRoleFields(fields, choices),
    form: {
      action: peoplePaths.invite(),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: peoplePaths.list() },
    },
  };
}
