/** Words of the page "send addendum". */
export const sendAddendumWords = {
  title: 'Se tillægget igennem',
  notYet: 'Tillægget kan ikke sendes endnu',
  write: 'Ret tillægget',
  ask: 'Send tillægget til underskrift?',
  lead: 'Ved at sende skriver du under for jer som udbyder. Kontrakten gælder, som den er, indtil begge sider har skrevet under.',
  more: (amount: string) =>
    `Det koster ${amount} mere. Det beløb bliver holdt i jeres ramme, til alle har skrevet under.`,
  noRoom: (amount: string) =>
    `Det koster ${amount} mere, og det er der ikke plads til lige nu. Tillægget bliver »klar, venter på plads«, og I får besked, når der er plads.`,
  less: (amount: string) =>
    `Det koster ${amount} mindre. Beløbet bliver frit i jeres ramme, når alle har skrevet under.`,
  same: 'Prisen er den samme.',
  days: (days: number, lastDay: string) =>
    `Begge sider har ${days} dage til at skrive under: til og med ${lastDay}. Gør de ikke det, er det en kladde igen.`,
  submit: 'Skriv under og send',
  submitWaiting: 'Gem, og vent på plads',
} as const;
