/** Words of the page that shows two versions of a part beside each other. */
export const clashWords = {
  heading: (name: string) => `${name} har skrevet her, mens du skrev`,
  elsewhere: 'Der er sket noget i henvendelsen, mens du skrev',
  text: 'Intet er gået tabt. Her er det, der nu står i kladden, ved siden af det, du har skrevet. Vælg, hvad der skal stå.',
  elsewhereText:
    'Ingen har ændret det, du skriver i, men henvendelsen er ikke, som da du åbnede siden. Læs beskeden øverst, før du gemmer.',
  before: (words: string) => `Da du åbnede siden, stod der: ${words}`,
  nothing: 'Ikke besvaret',
  theirs: (author: string) => `Det står der nu: ${author}`,
  unchanged: 'Det står der nu',
  keepMine: 'Behold mit',
  keepTheirs: (name: string) => `Behold det, ${name} har skrevet`,
  keepNow: 'Behold det, der står nu',
  merge: 'Eller flet dem selv',
  mergeText:
    'Felterne er udfyldt med begges: Har I begge skrevet i den samme tekst, står den anden persons først og din derefter. Ret til, og gem.',
  saveMerged: 'Gem det flettede',
  ofFive: (value: string) => `${value} af 5`,
} as const;
