/** Words of the list of people. */
export const peopleListWords = {
  title: 'Personer',
  sub: {
    all: 'Alle, der kan logge ind eller har en rolle. Åbn en person for at give eller ændre en rolle.',
    region: 'Dem med en rolle i din region. Åbn en person for at give eller ændre en rolle.',
  },
  caption: 'Personer og deres roller nu',
  columns: { name: 'Navn', email: 'E-mail', roles: 'Roller nu' },
  noRole: 'ingen rolle nu',
  noAccount: 'kan ikke logge ind',
  more: (count: number) => `og ${count} til`,
  at: (role: string, place: string) => `${role}, ${place}`,
  invite: 'Invitér en person',
  stated: 'Oplyste roller',
  import: 'Hent personer fra en fil',
  nobody: {
    heading: 'Ingen personer endnu',
    text: 'Invitér den første. Personen får en mail med et link og vælger selv sin adgangskode.',
  },
  noneFits: {
    heading: 'Ingen passer til det, du søgte efter',
    text: 'Søg på en del af navnet eller e-mailadressen. Er personen ny, så invitér vedkommende.',
    all: 'Vis alle',
  },
} as const;
