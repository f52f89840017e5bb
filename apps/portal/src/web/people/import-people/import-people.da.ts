/** Words of the pages that take in a file of people. */
export const importPeopleWords = {
  title: 'Hent personer fra en fil',
  sub: 'Filen bliver læst og vist, før noget ændres. Ingen får en mail.',
  file: 'Fil',
  fileHint: 'CSV fra et regneark, højst 20 MB. Kolonner: navn, e-mail, rolle, enhed (kode), fra og til.',
  submit: 'Læs filen',
  cancel: 'Fortryd',
  preview: {
    title: 'Det, filen ændrer',
    sub: 'Intet er ændret endnu.',
    done: 'Filen er hentet ind',
    counts: (people: number, roles: number, changed: number) =>
      `${people} nye personer, ${roles} nye roller, ${changed} ændrede slutdage.`,
    same: (unchanged: number) => `${unchanged} linjer står der allerede.`,
    wrong: (count: number) =>
      count === 1
        ? 'Én linje har en fejl og bliver ikke hentet.'
        : `${count} linjer har fejl og bliver ikke hentet.`,
    columns: { line: 'Linje', who: 'Hvem', role: 'Rolle og sted', what: 'Ændring' },
    wrongColumns: { line: 'Linje', why: 'Hvad der er galt' },
    what: { 'new-person': 'ny person', 'new-role': 'ny rolle', changed: 'ny slutdag', unchanged: 'uændret' },
    first: (shown: number, count: number) => `De første ${shown} af ${count} vises.`,
    nothing: { heading: 'Filen ændrer intet', text: 'Alt står der allerede, eller linjerne har fejl.' },
    submit: (count: number) => (count === 1 ? 'Hent én linje ind' : `Hent ${count} linjer ind`),
    again: 'Send en anden fil',
    toPeople: 'Se personerne',
  },
} as const;
