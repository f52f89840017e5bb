import type { Role } from '@samraad/identity';
import { textOf } from '@samraad/platform';
import type { Fields } from '../../../views';
import { roleFormWords as words } from './role-form.da';

/** What can be chosen where a role is given. */
export interface RoleChoices {
  readonly roles: readonly Role[];
  /** Chosen before and found now, each with where it lies. */
  readonly units: readonly { readonly id: string; readonly name: string; readonly where: string }[];
  /** Whether something was looked for and nothing found. */
  readonly noneFound: boolean;
  /** None for a role keeper. */
  readonly providers: readonly { readonly id: string; readonly name: string }[];
}

/** The fields that say which role, where and when. */
export function presentRoleFields(fields: Fields, { roles, units, noneFound, providers }: RoleChoices) {
  return {
    role: fields.select({
      name: 'role',
      label: words.role,
      options: [
        { value: '', text: words.chooseRole },
        ...roles.map((role) => ({ value: role, text: textOf(`role.${role}`) })),
      ],
    }),
    find: fields.text({
      name: 'find',
      label: words.find,
      type: 'search',
      optional: true,
      hint: words.findHint,
      button: { text: words.findButton, name: 'do', value: 'find' },
    }),
    noneFound: noneFound ? words.noUnits : null,
    units: unitsField(fields, units),
    provider: providerField(fields, providers),
    from: fields.date({ name: 'from', label: words.from }),
    lastDay: fields.date({ name: 'lastDay', label: words.lastDay, hint: words.lastDayHint, optional: true }),
  };
}

const unitsField = (fields: Fields, units: RoleChoices['units']) =>
  units.length === 0
    ? null
    : fields.checkboxes({
        name: 'units',
        label: words.units,
        items: units.map(({ id, name, where }) => ({
          value: id,
          label: name,
          ...(where && { hint: where }),
        })),
      });

const providerField = (fields: Fields, providers: RoleChoices['providers']) =>
  providers.length === 0
    ? null
    : fields.select({
        name: 'provider',
        label: words.provider,
        hint: words.providerHint,
        optional: true,
        options: [
          { value: '', text: words.noProvider },
          ...providers.map(({ id, name }) => ({ value: id, text: name })),
        ],
      });

/** The role fields as a model, with the fields a page has beside them. */
export type RoleFieldModels = ReturnType<typeof presentRoleFields>;
