/** Words of the page "delete a draft". */
export const deleteDraftWords = {
  title: 'Slet kladden',
  draft: 'Kladden',
  gone: 'Kladden forsvinder fra alles lister, og ingen kan skrive i den.',
  bin: (days: number, until: string) =>
    `Den ligger i papirkurven i ${days} dage, til og med ${until}. Indtil da kan I tage den op igen, som den er.`,
  emptied: 'Bagefter bliver svar og beskeder i kladden slettet og kan ikke hentes frem igen.',
  told: 'De andre i kladden får en mail om, at du har slettet den.',
  invitations: 'Invitationer, der ikke er besvaret, gælder ikke længere. De kommer ikke igen med kladden.',
  cancel: 'Fortryd',
} as const;
