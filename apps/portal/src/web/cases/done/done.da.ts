/** Words of what was just done. */
export const doneDa = {
  told: (names: string) => `${names} har fået besked på mail.`,
  nobody: 'Ingen fik en mail om det.',
  unreached: (names: string) => `Vi har ingen mailadresse, der virker, til ${names}.`,
} as const;
