/** What `samraad seed` says. */
export const seedDa = {
  summary: 'Lægger regioner, udbydere og de afsluttede runder ind og, i en demo, eksempelsager og personer',
  usage: 'samraad seed',
  nothing: 'Alt er allerede lagt ind.',
  reference: 'De fem regioner, udbyderne og de afsluttede runder med deres rammer er lagt ind.',
  demo: (cases: number) => `Demoen er lagt ind: ${cases} sager med deres mails.`,
  noDemoInProduction: 'Demodata lægges aldrig ind i drift: fjern SAMRAAD_DEMO.',
  notEmpty:
    'Databasen indeholder allerede data, som ikke er en demos: demodata lægges kun ind i en tom database. Vælg en anden database eller datamappe, eller sæt SAMRAAD_DEMO=0.',
  brokenOff:
    'Databasen indeholder en demo, der blev afbrudt undervejs: kør igen med SAMRAAD_DEMO=1, eller vælg en anden database.',
} as const;
