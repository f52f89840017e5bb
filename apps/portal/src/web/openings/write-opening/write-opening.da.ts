/** Words of the page where a side writes its own opening. */
export const writeOpeningWords = {
  title: 'Skriv jeres åbning',
  lead: 'Svar, som I selv ser det. Alle på jeres side kan skrive med, og I kan gemme, selv om noget mangler.',
  back: 'Jeres to åbninger',
  several: 'Vælg gerne flere.',
  triedHint: 'Det må gerne stå tomt.',
  textHint: 'Med jeres egne ord. Det bliver ikke sammenlignet.',
  clash:
    'Intet er gået tabt. Her er det, der nu står i jeres åbning, ved siden af det, du har skrevet. Vælg, hvad der skal stå. Den anden side ser intet af det.',
  submit: 'Gem',
  cancel: 'Tilbage uden at gemme',
} as const;
