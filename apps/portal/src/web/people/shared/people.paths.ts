import { addressOf } from '@samraad/platform';

/** Links of the pages about people. */
export const peoplePaths = {
  list: (q = '', page = 1) =>
    addressOf('people', {}, { ...(q && { q }), ...(page > 1 && { side: String(page) }) }),
  invite: () => addressOf('people.invite'),
  import: () => addressOf('people.import'),
  preview: (importId: string) => addressOf('people.import-preview', { importId }),
  person: (personId: string) => addressOf('person', { personId }),
  giveRole: (personId: string) => addressOf('person.give-role', { personId }),
  role: (personId: string, assignmentId: string) => addressOf('person.role', { personId, assignmentId }),
  deputy: (personId: string, assignmentId: string) => addressOf('person.deputy', { personId, assignmentId }),
};
