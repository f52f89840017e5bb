/** Words of the page "withdraw request". */
export const withdrawRequestWords = {
  title: 'Træk henvendelsen tilbage',
  case: 'Sagen',
  draft: 'Kladden',
  closes: 'Sagen bliver lukket. Det kan ikke fortrydes.',
  numberGone: (number: number) =>
    `Nummer ${number} bliver ikke brugt igen. Søger I senere, får I et nyt nummer bagest i køen.`,
  draftFrozen: 'Kladden kan ikke ændres mere, og underskrifter falder bort.',
  providerTold: 'Udbyderen får besked, fristerne stopper, og penge, der er holdt til jer, bliver givet fri.',
  otherSideTold: 'Den anden side får besked.',
  nothingDeleted: 'Intet bliver slettet: I kan stadig læse sagen.',
  cancel: 'Fortryd',
  reason: 'Hvorfor trækker I henvendelsen tilbage?',
} as const;
