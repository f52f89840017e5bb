/** Words of the page that asks before the openings are dropped. */
export const dropOpeningsWords = {
  title: 'Drop åbningerne',
  back: 'Jeres to åbninger',
  what: 'Det sker der',
  asks: [
    'Den anden side får en mail om, at I vil droppe åbningerne.',
    'Siger den også ja, bliver begge åbninger slettet. Ingen har så læst den andens.',
    'Siger den nej, gælder åbningerne som før, og I kan skrive videre.',
  ],
  ends: [
    'Den anden side har allerede sagt ja. Siger I også ja, er åbningerne droppet med det samme.',
    'Begge åbninger bliver slettet. Ingen har så læst den andens, og teksterne kan ikke hentes frem igen.',
    'I skriver sammen i kladden. I kan foreslå nye åbninger senere.',
  ],
  ask: 'Foreslå at droppe åbningerne',
  end: 'Ja, drop åbningerne',
  cancel: 'Behold dem',
} as const;
