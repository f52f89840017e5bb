/** Words of the list of cases. */
export const myRequestsWords = {
  start: 'Start en henvendelse',
  title: 'Sager',
  caption: 'Sager, du har adgang til',
  case: 'Sag',
  stage: 'Trin',
  turn: 'Hvis tur',
  by: 'Senest',
  noneFitHeading: 'Ingen sager passer',
  noneFitText: 'Prøv med et andet ord.',
  showAll: 'Vis alle sager',
  emptyHeading: 'Her er ingen sager endnu',
  emptyParty: 'I begynder med en kladde, som begge sider kan skrive i.',
  emptyOther: 'Sager dukker op her, når der er nogen, du har en rolle i.',
  untitled: 'Kladde uden titel',
} as const;
