import { defineTexts } from './texts';

/** What is said of a file that was sent in. */
export const csvDa = defineTexts({
  'csv.empty': 'Filen er tom.',
  'csv.only-headings': 'Filen har kun overskrifter og ingen linjer under dem.',
  'csv.too-large': 'Filen fylder mere end {most} MB. Del den op i flere filer.',
  'csv.too-many-lines': 'Filen har mere end {most} linjer. Del den op i flere filer.',
  'csv.not-text': 'Filen er ikke en tekstfil. Gem regnearket som CSV, og vælg den fil, det giver.',
  'csv.broken-quotes':
    'Et anførselstegn på linje {line} bliver aldrig lukket. Ret linjen, og send filen igen.',
  'csv.column-missing': 'Filen mangler kolonnen »{column}«. Den har {found}.',
  'csv.column-twice': 'Filen har to kolonner, der begge kan være »{column}«. Slet den ene.',
  'csv.too-many-cells':
    'Linjen har {cells} felter, men der er {columns} overskrifter. Sæt felter med semikolon eller komma i anførselstegn.',
});

declare module './texts' {
  interface TextKeys extends Readonly<typeof csvDa> {}
}
