/** Words of the page "write addendum". */
export const writeAddendumWords = {
  title: 'Skriv et tillæg',
  reason: 'Hvorfor skal kontrakten ændres?',
  reasonHint: 'Begge sider læser begrundelsen, før de skriver under.',
  lead: 'Kontrakten står her, som den gælder. Ret det, der skal være anderledes. Aktiviteter, der er holdt, står fast og er ikke med.',
  priceHint: (price: string) => `Skriv hele den nye pris, ikke forskellen fra den aftalte, ${price}`,
  saveAndReview: 'Gem og se det igennem',
  saveDraft: 'Gem kladde',
  cancel: 'Tilbage til tillæg',
  saved: 'Kladden er gemt',
  savedText: 'Arbejdspladsen ser den først, når du sender den.',
} as const;
