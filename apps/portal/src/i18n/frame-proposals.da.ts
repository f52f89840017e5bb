/** Words of proposals about frames. */
export const frameProposalWords = {
  about: (round: string) =>
    `Forslag om rammerne i ${round}. Penge flyttes kun, når begge centrale parter er enige.`,
  beforeAfter: 'Før og efter',
  unset: 'ikke fastsat',
  inAll: 'I alt',
  opens: (day: string) => `Rate, der åbner ${day}`,
  setAtOnce: (provider: string, amount: string) =>
    `rammen for ${provider} bliver ${amount}. Rater, hvis dag er kommet, kan bruges med det samme.`,
  setNow: 'Rammen gælder straks.',
  nothingSet: 'Ingen ramme bliver fastsat.',
} as const;
