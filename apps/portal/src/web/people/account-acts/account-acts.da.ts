/** Words of the pages that close, open and invite an account again. */
export const accountActsWords = {
  cancel: 'Fortryd',
  close: {
    title: 'Luk brugeren',
    lead: (email: string) => `Brugeren ${email} kan ikke længere logge ind.`,
    lines: [
      'Personen bliver logget ud overalt med det samme.',
      'Roller og opgaver bliver, hvor de er. Skal en anden tage over, så ret rollen.',
      'Det, personen har gjort i sagerne, står der stadig. Personen får en mail.',
      'Du kan åbne brugeren igen.',
    ],
  },
  open: {
    title: 'Åbn brugeren igen',
    lead: (email: string) => `Brugeren ${email} kan logge ind igen.`,
    lines: ['Adgangskoden er den, brugeren havde. Personen får en mail.'],
  },
  again: {
    title: 'Send invitationen igen',
    lead: (email: string) => `Vi sender en ny mail med et link til ${email}.`,
    lines: ['Det gamle link holder op med at virke. Hvor længe det nye gælder, står i mailen.'],
  },
} as const;
