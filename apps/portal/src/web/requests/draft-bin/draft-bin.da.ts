/** Words of the bin of drafts. */
export const draftBinWords = {
  title: 'Kladden er slettet',
  emptied: 'Kladden er væk',
  cases: 'Sager',
  bin: 'Papirkurv',
  deleted: (by: string, day: string) => `${by} slettede kladden ${day}.`,
  until: (day: string) =>
    `Den ligger i papirkurven til og med ${day}. Indtil da kan I tage den op igen, som den var.`,
  over: 'Dens tid i papirkurven er gået. Det, I skrev i den, findes ikke længere.',
  onlyCoordinating: (unit: string) => `${unit} koordinerer og kan tage den op igen.`,
  restore: 'Tag kladden op af papirkurven',
  empty: 'Papirkurven er tom',
  emptyText: 'En kladde, I sletter, ligger her, til dens tid er gået.',
  caption: 'Slettede kladder, der kan tages op igen',
  draft: 'Kladde',
  by: 'Slettet',
  last: 'Kan tages op til og med',
  untitled: 'Kladde uden titel',
} as const;
