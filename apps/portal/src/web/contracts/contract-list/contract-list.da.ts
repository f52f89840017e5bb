/** Words of the page "contract list". */
export const contractListWords = {
  title: 'Kontrakter',
  subProvider: 'Alle kontrakter, I har skrevet i jeres sager.',
  subParty: 'Kontrakterne i de sager, du er med i.',
  case: 'Sag',
  workplace: 'Arbejdsplads',
  provider: 'Udbyder',
  state: 'Tilstand',
  since: 'Siden',
  price: 'Pris',
  emptyState: 'Ingen kontrakter i den tilstand',
  emptyHeading: 'Der er ingen kontrakter endnu',
  emptyText: 'De kommer her, når en sag er i dialog, og udbyderen begynder at skrive.',
  notSent: 'ikke sendt',
  chooseState: 'Vælg tilstand',
  all: 'Alle',
} as const;
