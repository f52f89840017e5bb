/** Words of the page of one person. */
export const personWords = {
  sub: {
    roles: (count: number) => (count === 1 ? 'Har én rolle nu.' : `Har ${count} roller nu.`),
    none: 'Har ingen rolle nu.',
    coming: 'Har ingen rolle nu, men får en.',
  },
  merged: (name: string) => `Personen er lagt sammen med ${name}. Se roller og brugere dér.`,
  toOther: (name: string) => `Åbn ${name}`,
  give: 'Giv en rolle',
  now: 'Roller nu',
  coming: 'Roller, der kommer',
  ended: 'Roller, der er ophørt',
  columns: { role: 'Rolle og sted', time: 'Hvornår', heir: 'Hvem tager over', open: 'Ret' },
  change: 'Ret',
  deputy: 'Stedfortræder',
  noneNow: { heading: 'Ingen rolle nu', text: 'Uden en rolle ser personen kun sin egen side.' },
  heir: {
    successor: (name: string) => `Efterfølger: ${name}`,
    deputy: (name: string) => `Stedfortræder: ${name}`,
  },
  from: {
    successor: (name: string) => `Efterfølger for ${name}`,
    deputy: (name: string) => `Stedfortræder for ${name}`,
  },
  accounts: 'Brugere',
  active: 'kan logge ind',
  inactive: 'lukket',
  noAccount: 'Personen har ingen bruger og kan ikke logge ind.',
  reset: 'Fjern det ekstra bevis',
  tasks: 'Åbne opgaver',
  noTasks: 'Der er ikke noget, der venter på personen.',
  moreTasks: (count: number) => `Der er flere. De ${count} med den nærmeste frist står her.`,
} as const;
