/** Words of the page about the waiting list. */
export const waitingListWords = {
  title: (round: string) => `Ventelisten i ${round}`,
  sub: 'Når en udbyders ramme ikke rækker, venter færdige kontrakter på plads i køens orden.',
  how: 'Sådan fordeles pladsen',
  rules: (days: number) => [
    'Køen følger det nummer, henvendelsen fik, da den var færdig.',
    'Når der kommer plads, tilbydes den til den første, også når den er mindre end prisen.',
    `Udbyderen har ${days} arbejdsdage til at svare: sætte prisen ned, gemme pladsen, til der er nok, eller lade den næste komme til. Svarer udbyderen ikke, spørges den næste.`,
    'Den, der lader den næste komme til, beholder sin plads i køen.',
    'Kun begge centrale parter sammen kan lade et senere nummer komme først, og så står begrundelsen her på siden.',
  ],
  decisions: 'Når et senere nummer kom først',
  none: 'De centrale parter har ikke ændret på rækkefølgen i denne runde.',
  decided: (number: number, overtaken: string, provider: string) =>
    `Nummer ${number} kom før nummer ${overtaken} hos ${provider}`,
  by: (day: string) => `Besluttet ${day} af Danske Regioner og Forhandlingsfællesskabet.`,
  list: (provider: string) => `Venter på plads hos ${provider}`,
  free: (free: string, count: number, shown: number) =>
    `${free} er fri i rammen, og ${count === 1 ? 'én kontrakt' : `${count} kontrakter`} venter.${shown < count ? ` Her står de første ${shown}.` : ''}`,
  ofAll: (count: number) => (count === 1 ? 'Én venter i alt.' : `${count} venter i alt. Her står jeres.`),
  columns: {
    place: 'Plads',
    case: 'Sag',
    since: 'Klar siden',
    price: 'Pris',
    offer: 'Tilbud',
    expected: 'Plads (skøn)',
    act: 'Rækkefølge',
  },
  first: 'kommer først efter beslutning',
  until: (day: string) => `svar senest ${day}`,
  overtake: (number: number) => `Lad nummer ${number} komme først`,
  estimate:
    'Måneden er et skøn: den første, hvor de næste rater og det, der plejer at komme tilbage til rammen, giver plads til alle til og med denne.',
  nobody: 'Ingen venter på plads lige nu.',
} as const;
