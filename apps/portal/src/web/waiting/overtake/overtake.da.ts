/** Words of letting a later number go first. */
export const overtakeWords = {
  title: (number: number, provider: string) => `Lad nummer ${number} komme først i køen hos ${provider}`,
  sub: 'Den anden centrale part skal sige ja, før noget ændrer sig.',
  lead: 'Køen følger ellers numrene. Begrundelsen offentliggøres på siden om ventelisten, så skriv den til alle: aldrig en sags titel, og ingen navne.',
  queue: 'Køen nu',
  reason: 'Begrundelse, som alle kan læse',
  reasonHint: 'For eksempel, at en region eller en slags arbejdsplads ikke har haft et forløb endnu.',
  submit: 'Send forslaget',
  back: 'Ventelisten',
  readers: ['begge centrale parter', 'revisor', 'alle, når forslaget er godkendt'],
  everybody: 'alle, når forslaget er godkendt',
  columns: { place: 'Plads', case: 'Sag', since: 'Klar siden', price: 'Pris' },
  about: (round: string) => `Forslag om rækkefølgen i køen i ${round}.`,
  approved: (number: number, numbers: string) =>
    `nummer ${number} kommer før nummer ${numbers}. Er der plads, tilbydes den nummer ${number} med det samme.`,
  published: 'Begrundelsen offentliggøres, og alle i køen får besked.',
  gone: 'Kontrakten venter ikke længere.',
  approving: 'Rækkefølgen ændres straks.',
  refusing: 'Køen bliver, som den er.',
  beforeAfter: 'Køen før og efter',
  place: (place: number) => `Plads ${place}`,
} as const;
