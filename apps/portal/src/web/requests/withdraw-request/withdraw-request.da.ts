/** Words of the page "withdraw request". */
export const withdrawRequestWords = {
  title: 'Træk henvendelsen tilbage',
  case: 'Sagen',
  draft: 'Kladden',
  closes: 'Sagen bliver lukket. Det kan ikke fortrydes.',
  numberGone: (number: number) =>
    `Nummer ${number} bliver ikke brugt igen. Søger I senere, får I et nyt nummer bagest i køen.`,
  draftClosed: 'Kladden kan ikke ændres mere, og de, der er spurgt eller inviteret, får besked.',
  signaturesVoid: 'Underskrifter, der er givet, falder bort, og ingen skal skrive under mere.',
  endorsementOver: 'Påtegningen falder bort, og den, der er spurgt, får besked.',
  noChoice: 'I skal ikke vælge en anden udbyder, og ingen frist løber mere.',
  clocksClose: 'Fristerne bliver lukket, som de står. Er en overskredet, bliver det stående.',
  providerTold: (provider: string) => `${provider} får besked og skal ikke gøre mere.`,
  meetingsOff: 'Møder og foreslåede tider bliver aflyst. Deltagerne får en aflysning i kalenderen.',
  draftContractClosed:
    'Et udkast til en kontrakt bliver lukket. Er der holdt penge til jer, går de tilbage til rammen.',
  contractFalls: 'Kontrakten bliver lukket, og underskrifter på den gælder ikke.',
  holdReleased: 'Pengene, der er holdt til jer, går tilbage til udbyderens ramme.',
  placeLost: 'I mister jeres plads på ventelisten.',
  noEvaluation: 'Der bliver ingen evalueringer og ingen regning.',
  theProvider: 'Udbyderen',
  otherSideTold: 'Den anden side får besked.',
  allTold: 'Alle, der søger sammen med jer, får besked.',
  elsewhere: 'Henvendelsen kan ikke trækkes tilbage på dette sted i sagen.',
  running:
    'Kontrakten er underskrevet af alle, så henvendelsen kan ikke trækkes tilbage. Vil I slutte før tid, kan I aftale det med udbyderen.',
  endEarly: 'Slut forløbet før tid',
  nothingDeleted: 'Intet bliver slettet: I kan stadig læse sagen.',
  cancel: 'Fortryd',
  reason: 'Hvorfor trækker I henvendelsen tilbage?',
} as const;
