import type { Role } from '@samraad/identity';
import { defineTexts } from '@samraad/platform';

/** What a role may be called in a file. */
export const roleNames: Readonly<Record<string, Role>> = {
  leder: 'manager',
  manager: 'manager',
  amr: 'amr',
  arbejdsmiljørepræsentant: 'amr',
  tr: 'tr',
  tillidsrepræsentant: 'tr',
  'med-formand': 'med_chair',
  'formand for med-udvalget': 'med_chair',
  'med-næstformand': 'med_vice_chair',
  'næstformand for med-udvalget': 'med_vice_chair',
  'central koordinator': 'anchor',
  orienteret: 'informed',
  'formand for hovedudvalget': 'committee_chair',
  'næstformand for hovedudvalget': 'committee_vice_chair',
  rolleansvarlig: 'role_keeper',
};

/** The headings of a file of people. */
export const peopleColumns = {
  name: { names: ['navn', 'name'], required: true },
  email: { names: ['e-mail', 'email', 'mail'], required: true },
  role: { names: ['rolle', 'role'], required: true },
  unit: { names: ['enhed', 'enhedskode', 'kode', 'unit'], required: true },
  from: { names: ['fra', 'from'], required: true },
  to: { names: ['til', 'til og med', 'to'] },
} as const;

/** Words about the lines of a file of people. */
export const peopleImportDa = defineTexts({
  'people.line-name': 'Navnet mangler eller er længere end 200 tegn.',
  'people.line-email': '»{email}« er ikke en e-mailadresse.',
  'people.line-role':
    '»{role}« er ikke en rolle ved en enhed. Brug fx leder, AMR, TR, MED-formand, MED-næstformand, central koordinator eller orienteret.',
  'people.line-unit': 'Der er ingen enhed med koden »{unit}«.',
  'people.line-day': '»{day}« er ikke en dato. Skriv fx 27.11.2026.',
  'people.line-other-name': 'E-mailadressen hører til en person med et andet navn.',
  'people.line-held': 'Personen har allerede rollen dér fra en anden dag ({from}).',
  'people.line-twice': 'Den samme rolle står også på linje {line}.',
  'people.line-two-names': 'Den samme e-mailadresse står med et andet navn på linje {line}.',
  'people.import-gone': 'Filen er allerede hentet ind eller for gammel. Send den igen.',
  'people.import-nothing': 'Der er intet at hente ind: alt står der allerede, eller linjerne har fejl.',
  'people.line-too-many': 'Filen har flere end {most} linjer med personer. Del den op i flere filer.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof peopleImportDa> {}
}
