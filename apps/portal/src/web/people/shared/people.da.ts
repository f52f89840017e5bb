/** Words that the pages about people share. */
export const peopleWords = {
  people: 'Personer',
  find: 'Find',
  role: 'Rolle',
  place: 'Sted',
  from: 'Fra',
  to: 'Til og med',
  until: (day: string) => `til og med ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  since: (from: string) => `siden ${from}`,
  fromThen: (from: string) => `fra ${from}`,
  everywhere: 'hele landet',
} as const;
