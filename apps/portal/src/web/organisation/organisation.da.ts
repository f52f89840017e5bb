/** Words of the organisation's upkeep. */
export const organisationWords = {
  title: 'Organisation',
  sub: 'Regioner, hospitaler, virksomheder, afdelinger og afsnit. Søg, eller gå ned gennem træet.',
  search: 'Søg på navn eller kode',
  searchButton: 'Søg',
  searchLabel: 'Søg i organisationen',
  found: (count: number) =>
    count === 1 ? 'Én enhed passer' : `${count.toLocaleString('da-DK')} enheder passer`,
  regions: 'Regioner',
  showRegions: 'Vis regionerne',
  none: {
    heading: 'Ingen enheder passer',
    text: 'Prøv med færre bogstaver, eller gå ned gennem træet fra regionen.',
  },
  noneKept: {
    heading: 'Der er ingen regioner endnu',
    text: 'Læg organisationen ind fra en fil. Regionerne står i den som de øverste.',
  },
  files: 'Læg organisationen ind fra en fil',
  columns: { unit: 'Enhed', kind: 'Slags', code: 'Kode' },
  closed: 'Lukket',
  closes: (day: string) => `Lukker ${day}`,
  opens: (day: string) => `Fra ${day}`,
} as const;
