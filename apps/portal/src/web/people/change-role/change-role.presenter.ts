import type { ListedPerson, PersonOfKeeper, RoleOfPerson } from '@samraad/people';
import { textOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { timeWords } from '../person/person.presenter';
import { peopleWords } from '../shared/people.da';
import { peoplePaths } from '../shared/people.paths';
import { changeRoleWords as words } from './change-role.da';

/** A role of a person that may be changed. */
export interface RoleOnDesk {
  readonly person: Pick<PersonOfKeeper, 'id' | 'name'>;
  readonly role: RoleOfPerson;
}

/** Somebody to be chosen, and whether anybody was looked for. */
export interface FoundHeirs {
  readonly found: readonly ListedPerson[];
  readonly looked: boolean;
}

/** "Mette Holm" with what tells two of a name apart. */
export const heirItems = (found: readonly ListedPerson[]) =>
  found.map(({ id, name, emails, roles }) => {
    const hint = [emails[0], roles[0] && textOf(`role.${roles[0].role}`)].filter((part) => part).join(' · ');
    return { value: id, label: name, ...(hint && { hint }) };
  });

/** When a role ends, and to whom its open tasks go. */
export function presentChangeRole(
  { person, role }: RoleOnDesk,
  { found, looked }: FoundHeirs,
  fields: Fields,
  submission: string,
) {
  return {
    head: {
      title: words.title(textOf(`role.${role.role}`)),
      sub: words.sub(person.name, role.place ?? peopleWords.everywhere),
      back: { text: person.name, href: peoplePaths.person(person.id) },
    },
    facts: { rows: [{ key: words.fact, value: timeWords(role) }] },
    when: whenField(fields),
    find: fields.text({
      name: 'find',
      label: words.find,
      type: 'search',
      optional: true,
      hint: words.findHint,
      button: { text: words.findButton, name: 'do', value: 'find' },
    }),
    noneFound: looked && found.length === 0 ? words.noneFound : null,
    heir: fields.radios({
      name: 'heir',
      label: words.heir,
      items: [{ value: 'none', label: words.noHeir, hint: words.noHeirHint }, ...heirItems(found)],
    }),
    deputy: { text: words.deputy, href: peoplePaths.deputy(person.id, role.id) },
    form: {
      action: peoplePaths.role(person.id, role.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: peoplePaths.person(person.id) },
    },
  };
}

const whenField = (fields: Fields) =>
  fields.radios({
    name: 'when',
    label: words.when,
    items: [
      {
        value: 'day',
        label: words.day,
        more: { date: fields.date({ name: 'lastDay', label: words.lastDay }) },
      },
      { value: 'now', label: words.now, hint: words.nowHint },
      { value: 'open', label: words.open, hint: words.openHint },
    ],
  });
