/** Words of the search in what was written. */
export const searchMessagesWords = {
  title: 'Søg i beskeder',
  sub: 'Der bliver søgt i de beskeder, du kan læse på dine egne sager.',
  field: 'Søg efter ord i beskederne',
  button: 'Søg',
  count: (total: number, most: number) =>
    total >= most
      ? `Mindst ${most} beskeder, de nyeste først`
      : total === 1
        ? '1 besked'
        : `${total} beskeder, de nyeste først`,
  by: (author: string, from: string, when: string) => `${author} (${from}), ${when}`,
  start: {
    heading: 'Hvad leder du efter?',
    text: 'Skriv et eller flere ord. Alle ordene skal være i beskeden.',
  },
  none: {
    heading: 'Ingen beskeder fundet',
    text: 'Prøv med færre ord eller et andet. Der bliver kun søgt i sager, du har del i nu.',
  },
} as const;
