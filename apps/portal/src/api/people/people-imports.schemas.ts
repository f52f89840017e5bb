import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, listQuery } from '../shell';

const counts = {
  people: z.int(),
  roles: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  wrong: z.int(),
};

/** A file as a text, with its headings. */
export const newPeopleImport = z.strictObject({ csv: writtenText(20_000_000) }).meta({
  id: 'NewPeopleImport',
  examples: [
    {
      csv: 'Navn;E-mail;Rolle;Enhed;Fra;Til\nSara Friis;sara.friis@demosygehus.example;TR;sj-demo-akut;1.12.2026;\n',
    },
  ],
});

/** What it would change now, or, once `takenIn`, what it changed. */
export const peopleImportView = z
  .object({
    id: apiId,
    takenIn: z.boolean(),
    /** 'waiting' while it is being entered from the page of the file; 'stopped' when it would have changed nothing any more. */
    state: z.enum(['read', 'waiting', 'taken-in', 'stopped']),
    counts: z.object(counts),
  })
  .meta({ id: 'PeopleImport' });

const whats = ['new-person', 'new-role', 'changed', 'unchanged', 'wrong'] as const;

export const peopleImportRowsQuery = listQuery([], { what: z.enum(whats).optional() });

export const peopleImportRowView = z
  .object({
    what: z.enum(whats),
    line: z.int(),
    /** Why, where it is wrong. */
    message: z.string().nullable(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    role: z.string().nullable(),
    unit: z.string().nullable(),
    from: apiDay.nullable(),
    lastDay: apiDay.nullable(),
  })
  .meta({ id: 'PeopleImportRow' });

export const peopleImportExample = {
  id: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  takenIn: false,
  state: 'read' as const,
  counts: { people: 1, roles: 1, changed: 0, unchanged: 212, wrong: 1 },
};

export const peopleImportRowExample = {
  what: 'wrong',
  line: 4,
  message: 'Der er ingen enhed med koden »sj-dmo«.',
  ...{ name: null, email: null, role: null, unit: null, from: null, lastDay: null },
};
