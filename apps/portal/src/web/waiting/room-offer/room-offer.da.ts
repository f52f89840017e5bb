/** Words of the page on which a provider answers an offer of room. */
export const roomOfferWords = {
  title: 'Svar på tilbuddet om plads',
  eyebrow: 'Det er jeres tur i køen',
  part: (free: string, price: string) => `Der er ${free} til en kontrakt på ${price}`,
  whole: (price: string) => `Der er plads til kontrakten på ${price}`,
  saving: (free: string, price: string) => `I gemmer pladsen: ${free} af ${price} er der nu`,
  openPart: (free: string, price: string) =>
    `Alle har ladet turen gå videre. Der er ${free} til en kontrakt på ${price}`,
  by: (day: string) =>
    `Svar senest ${day}. Svarer I ikke, spørges den næste i køen, og sagen beholder sin plads.`,
  untilEnough:
    'Der er ingen frist, mens I gemmer: Ingen bag jer får tilbudt plads, og I får besked, når der er nok. Vil I ikke gemme længere, så sæt prisen ned, eller lad den næste komme til.',
  stopSaving: 'Hold op med at gemme, og lad den næste komme til',
  noDay: 'Der er ingen frist. I beholder pladsen i køen, til I svarer noget andet.',
  answer: 'Hvad vil I?',
  take: 'Tag kontrakten op',
  takeHint: 'Den sendes til underskrift med det samme, og pengene holdes i rammen.',
  fit: 'Sæt prisen ned, så den passer til pladsen',
  fitHint:
    'En ny udgave sendes til underskrift med det samme, og pengene holdes. Parterne læser, hvad der er ændret.',
  save: 'Gem pladsen, til der er nok',
  saveHint:
    'I bliver ved med at være først, uden frist. Ingen bag jer får tilbudt noget, før der er plads til prisen. Her på siden kan I altid holde op med at gemme.',
  pass: 'Lad den næste komme til',
  passHint:
    'Den næste i køen spørges nu. I beholder jeres plads og spørges igen, næste gang der kommer plads.',
  price: 'Ny pris',
  priceHint: (free: string) => `Højst ${free}`,
  priceMissing: 'Skriv den nye pris',
  scope: 'Opgavens art og omfang',
  scopeHint: 'Ret det, der bliver mindre, så parterne kan se, hvad de får for den nye pris.',
  fitHeading: 'Når prisen sættes ned',
  submit: 'Send svaret',
  back: 'Tilbage til kontrakten',
} as const;
