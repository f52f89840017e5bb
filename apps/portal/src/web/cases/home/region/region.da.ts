/** Words of the page of a Hovedudvalg's chairs. */
export const regionWords = {
  title: 'Regionen',
  sub: (round: string) => `Regionens brug af tilbuddet i ${round}. Du ser tal, ikke de enkelte henvendelser.`,
  allTasks: (count: number) => `Se alle ${count} påtegninger`,
  start: 'Start en henvendelse for Hovedudvalget',
  noRound: 'Der er ingen åben runde lige nu.',
  nothing: 'Der er ikke noget, der venter på dig',
  askedWhen:
    'Du bliver spurgt om en påtegning, når den centrale koordinators frist er gået, eller når der ikke er nogen koordinator.',
  neverAsked: 'I jeres region går henvendelser direkte til udbyderen uden påtegning.',
  models: {
    1: (day: string) =>
      `Model 1 gælder siden ${day}: en målrettet indsats, hvor henvendelser bliver påtegnet.`,
    2: (day: string) => `Model 2 gælder siden ${day}: arbejdspladserne henvender sig frit.`,
  },
  notChosen: (day: string) =>
    `Hovedudvalget har ikke valgt model, så model 2 gælder: arbejdspladserne henvender sig frit. Der skulle vælges senest ${day}.`,
  total: (count: number) => {
    if (count === 0) return 'Ingen arbejdspladser i regionen har sendt en henvendelse endnu.';
    return count === 1 ? '1 henvendelse er sendt.' : `${count} henvendelser er sendt.`;
  },
  fewer: (threshold: number) =>
    `Færre end ${threshold} henvendelser er sendt. Tallene kommer, når der er ${threshold}.`,
  hiddenWhy: (threshold: number) =>
    `Tal under ${threshold} bliver ikke vist, og heller ikke tal, som de kunne regnes ud af.`,
  under: (threshold: number) => `under ${threshold}`,
  hidden: 'vises ikke',
  requests: 'Henvendelser',
  byTheme: 'Tema',
  byKind: 'Slags hjælp',
  byPlace: 'Hospital eller virksomhed',
  noTheme: 'Uden for temaerne',
  noPlace: 'Andre arbejdspladser',
} as const;
