import { allRoles } from '@samraad/identity';
import { isId } from '@samraad/platform';
import type { LocalDate } from '@samraad/deadlines';
import { choice, day, field, id, optional, textField } from '../../shell';
import { roleFormWords as words } from './role-form.da';

/** Which role, where, from when to when: what both giving a role and inviting ask. */
export const roleFields = {
  role: choice(allRoles, words.role),
  find: optional(textField<string>(words.find, (value) => ({ value: value.slice(0, 120) }))),
  // Ticked ones; whether they exist is the use case's to say.
  units: field<string[]>({ label: words.units }, (raw) => {
    const ids = raw === undefined || raw === '' ? [] : [raw].flat();
    return ids.every(isId) ? { value: ids } : { problem: 'form.unknown-choice' };
  }),
  provider: optional(id(words.provider)),
  from: day(words.from),
  lastDay: optional(day(words.lastDay)),
};

/** What was asked for. */
export interface RoleAsked {
  readonly role: (typeof allRoles)[number];
  readonly units: readonly string[];
  readonly provider: string | null;
  readonly from: LocalDate;
  readonly lastDay: LocalDate | null;
}

/** The same as the use case is told it. */
export const roleCommand = ({ role, units, provider, from, lastDay }: RoleAsked) => ({
  role,
  unitIds: units,
  providerId: provider,
  from,
  lastDay,
});

/** Where a refusal is shown. */
export const roleFieldOf = {
  'people.no-unit': 'units',
  'people.too-many-units': 'units',
  'people.only-region': 'units',
  'people.only-hospital': 'units',
  'people.other-region': 'units',
  'people.only-administrator': 'role',
  'people.own-role': 'role',
  'identity.role-place': 'provider',
  'identity.both-central': 'role',
  'identity.role-ends-before-start': 'lastDay',
} as const;
