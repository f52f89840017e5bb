/** Words of the pages that say no to an addendum, or take it back. */
export const addendumReasonWords = {
  reason: 'Begrundelse',
  back: 'Tilbage til tillæg',
  decline: {
    title: 'Sig nej til tillægget',
    lead: (provider: string) => `Skriv, hvorfor I ikke er enige, så ${provider} kan rette det til.`,
    hint: 'Hvad skal være anderledes, før I kan skrive under?',
    consequences: [
      'Kontrakten gælder, som den er.',
      'Underskrifter, der allerede er givet på tillægget, gælder ikke længere.',
      'Udbyderen kan rette det til og sende det igen.',
    ],
    submit: 'Sig nej',
  },
  withdraw: {
    title: 'Træk tillægget tilbage',
    lead: () => 'Kontrakten gælder, som den er. Er tillægget sendt, får begge sider besked.',
    hint: 'Skriv, hvorfor tillægget bliver trukket tilbage.',
    consequences: [
      'Underskrifter på tillægget falder væk.',
      'Penge, der er holdt til det, bliver fri i jeres ramme.',
      'I kan begynde på et nyt tillæg bagefter.',
    ],
    submit: 'Træk tillægget tilbage',
  },
} as const;
