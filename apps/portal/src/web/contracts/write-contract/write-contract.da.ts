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
  standardNone: 'Brug den ikke',
  standardNow: (no: number) => `Udgave ${no}, den der gælder nu`,
  standardOlder: (no: number) => `Udgave ${no}, den kladden er skrevet efter`,
  standardHint:
    'Vilkårene sættes ind i kontrakten med jeres egne oplysninger. I må bruge dem, men skal ikke.',
  savedHeading: 'Kladden er gemt',
  savedText: 'Parterne kan læse den. Intet er sendt.',
  clash: {
    heading: 'En anden har skrevet i udkastet imens',
    text: 'Herunder står, hvad der står nu, ved siden af det, du skrev. Det, du skrev, er stadig i felterne, og intet er gemt endnu. Ret det til, og gem igen.',
    penElsewhere: 'De andre har udkastet nu',
    takeText:
      'Det, du skrev, er stadig i felterne, og intet er gemt endnu. Vil du gemme det, skal du tage udkastet tilbage. De andre får besked.',
    theirs: 'Står der nu',
    yours: 'Du skrev',
    nothing: 'Ingenting',
  },
  servicesHintParties: 'Hvad gør udbyderen, for hvem og i hvilket omfang?',
  followUpHintParties:
    'Hvem hos jer følger op, hvordan og hvornår? Opfølgningssamtalen med udbyderen står i planen.',
  priceHintParties:
    'Hele kroner eller med øre, fx 48.500. Det er udbyderen, der sender kontrakten med prisen.',
  savedTextParties: 'Udbyderen kan læse det. Giv udkastet videre fra kontrakten, når I er færdige.',
  save: 'Gem udkastet',
  returnedHeading: 'Begrundelsen for at rette',
  startedFromRequest:
    'Ønsker og opfølgning er hentet fra henvendelsen. Ret dem til, så de passer med det, I har talt om.',
} as const;
