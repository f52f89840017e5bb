/** Words of the pages that close, open and invite an account again. */
export const accountActsWords = {
  cancel: 'Fortryd',
  close: {
    title: 'Luk brugeren',
    lead: (email: string) => `Brugeren ${email} kan ikke længere logge ind.`,
    lines: [
      'Personen bliver logget ud overalt med det samme.',
      'Det, personen har gjort i sagerne, står der stadig. Personen får en mail.',
      'Du kan åbne brugeren igen. Rollerne kommer ikke tilbage af sig selv.',
      'Skal en bestemt person tage over, så ret rollen og vælg en efterfølger, før du lukker brugeren.',
    ],
  },
  open: {
    title: 'Åbn brugeren igen',
    lead: (email: string) => `Brugeren ${email} kan logge ind igen.`,
    lines: [
      'Adgangskoden er den, brugeren havde. Personen får en mail.',
      'De roller, personen havde, kommer ikke igen af sig selv. Giv dem på personens side.',
    ],
  },
  again: {
    title: 'Send invitationen igen',
    lead: (email: string) => `Vi sender en ny mail med et link til ${email}.`,
    lines: ['Det gamle link holder op med at virke. Hvor længe det nye gælder, står i mailen.'],
  },
} as const;
