import { localDateOf } from '@samraad/deadlines';
import { lastDayOf, type PersonOfKeeper } from '@samraad/people';

/** A person's roles, in days. */
export const presentRoles = ({ id: personId, roles }: PersonOfKeeper) =>
  roles.map(({ region: _, regionId: __, from, to, ...role }) => ({
    ...role,
    personId,
    from: localDateOf(from),
    lastDay: to && lastDayOf(to),
  }));

/** One person, as whoever keeps roles sees them. */
export const presentPerson = (person: PersonOfKeeper) => {
  const { id, name, mergedInto, accounts } = person;
  return { id, name, mergedInto, accounts, roles: presentRoles(person) };
};
