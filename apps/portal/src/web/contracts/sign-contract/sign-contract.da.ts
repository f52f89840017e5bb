/** Words of the page "sign contract". */
export const signContractWords = {
  hash: 'Kontrolkode',
  title: 'Skriv under på kontrakten',
  signature: 'Underskrift',
  signatureFor: (side: string) => `Underskrift for ${side}`,
  workplace: 'Arbejdsplads',
  statement: {
    coordinating: (side: string, unit: string, provider: string) =>
      `Du skriver under for ${side} på ${unit}. Kontrakten gælder, når begge sider og ${provider} har skrevet under på det samme.`,
    'every-workplace': (side: string, unit: string, provider: string) =>
      `Du skriver under for ${side} på ${unit}. Kontrakten gælder, når begge sider på hver arbejdsplads og ${provider} har skrevet under på det samme.`,
  },
  afterwards: (units: readonly string[]) =>
    `Bagefter beder vi dig skrive under for ${units.join(' og ')}, hvor du også er med.`,
  submit: 'Skriv under',
  openFile: ({ name, scanned }: { name: string; scanned: boolean }) =>
    `Åbn bilaget, før du skriver under: ${name}${scanned ? '' : ' (ikke scannet for virus)'}`,
  provider: 'Udbyder',
  price: 'Pris',
  paidBy: 'Betales af de centrale parter',
  plan: 'Plan',
  signBy: 'Skriv under',
  byDay: (day: string) => `senest ${day}`,
  orderNone: 'Nej, der er ikke noget påbud',
  orderSame: 'Ja, om det samme, som forløbet handler om',
  orderOther: 'Ja, men om noget andet',
  orderComplied: 'Der har været et om det samme, og det er efterkommet',
  orderCompliedOther: 'Der har været et om noget andet, og det er efterkommet',
  orderUnknown: 'Det ved vi ikke',
  allowed: 'Du kan skrive under.',
  flagged: 'Du kan skrive under. Det bliver noteret på sagen.',
  blocked:
    'Så kan der ikke skrives under. Svaret bliver gemt, og kontrakten åbner igen, når påbuddet er efterkommet.',
  held: 'Så kan der ikke skrives under, før I ved det. Svaret bliver gemt. Spørg jeres arbejdsmiljøleder.',
  notInRound:
    'I denne runde kan tilbuddet ikke bruges, når der har været et påbud om det samme. Svaret bliver gemt.',
  orderHint:
    'Der blev spurgt, da I søgte. Noget kan være sket siden, så vi spørger igen. Strakspåbud og kompetencepåbud tæller med.',
  lastAnswer: (answer: string, on: string) => `Sidst svarede I: »${answer}«${on}.`,
  orderKept:
    'Kontrakten kan ikke underskrives, så længe påbuddet ikke er efterkommet. Svaret er gemt. Skriv her, hvilken dag det blev efterkommet, når det er sket.',
} as const;
