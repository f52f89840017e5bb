import { addressOf } from '@samraad/platform';

const accountActs = {
  close: 'person.close-account',
  open: 'person.open-account',
  again: 'person.invite-again',
} as const;

/** Links of the pages about people. */
export const peoplePaths = {
  list: (q = '', page = 1) =>
    addressOf('people', {}, { ...(q && { q }), ...(page > 1 && { side: String(page) }) }),
  invite: () => addressOf('people.invite'),
  import: () => addressOf('people.import'),
  preview: (importId: string) => addressOf('people.import-preview', { importId }),
  person: (personId: string) => addressOf('person', { personId }),
  rename: (personId: string) => addressOf('person.rename', { personId }),
  merge: (personId: string) => addressOf('person.merge', { personId }),
  mergeWith: (personId: string, otherId: string) => addressOf('person.merge-with', { personId, otherId }),
  accountAct: (act: keyof typeof accountActs, personId: string, accountId: string) =>
    addressOf(accountActs[act], { personId, accountId }),
  seeAs: (personId: string) => addressOf('person.see-as', { personId }),
  giveRole: (personId: string) => addressOf('person.give-role', { personId }),
  role: (personId: string, assignmentId: string) => addressOf('person.role', { personId, assignmentId }),
  deputy: (personId: string, assignmentId: string) => addressOf('person.deputy', { personId, assignmentId }),
};
