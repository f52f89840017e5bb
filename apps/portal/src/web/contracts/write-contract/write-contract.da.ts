/** Words of the page "write contract". */
export const writeContractWords = {
  priceHint: 'Hele kroner eller med øre, fx 48.500.',
  saveAndReview: 'Gem og se den igennem',
  saveDraft: 'Gem kladde',
  purposeHint: 'Hvad vil arbejdspladsen opnå, og hvordan kan I se, at det er lykkedes?',
  servicesHint: 'Hvad gør I som udbyder, for hvem og i hvilket omfang?',
  followUpHint:
    'Hvem på arbejdspladsen følger op, hvordan og hvornår? Opfølgningssamtalen med jer står i planen.',
  activity: (number: number) => `Aktivitet ${number}`,
  part: (number: number) => `Delmål ${number}`,
  noPart: 'Intet delmål',
  chooseKind: 'Vælg slags',
  savedHeading: 'Kladden er gemt',
  savedText: 'Parterne kan læse den. Intet er sendt.',
  returnedHeading: 'Begrundelsen for at rette',
  startedFromRequest:
    'Ønsker og opfølgning er hentet fra henvendelsen. Ret dem til, så de passer med det, I har talt om.',
} as const;
