/** Words of the page where the common text begins. */
export const commonTextWords = {
  title: 'Begynd den fælles tekst',
  back: 'Jeres to åbninger',
  lead: 'Det, I er enige om, er skrevet ind. Hvor I er forskellige, står begge svar over feltet, til I har talt sammen. Skriv det, der er rigtigt for jer begge.',
  seen: 'Det, I skriver her, er en del af henvendelsen. Åbningerne selv følger ikke med.',
  fields: {
    themes: 'Temaer',
    kind: 'Rådgivning eller inspiration',
    wanted: 'Det ønsker og forventer I',
    existing: 'Det gør I allerede',
  },
  themeGone: 'I valgte det samme tema, men den runde, der er åben nu, har det ikke. Vælg et andet sammen.',
  submit: 'Gem i kladden',
  cancel: 'Til kladden uden at gemme',
} as const;
