/** Words of the page that names a deputy. */
export const nameDeputyWords = {
  title: 'Vælg en stedfortræder',
  sub: (name: string, role: string, place: string) => `For ${name}: ${role}, ${place}`,
  lead: 'Stedfortræderen har rollen i den tid, du vælger. Åbne opgaver går til stedfortræderen og bagefter tilbage.',
  find: 'Find en person',
  findHint: 'Skriv en del af navnet, og tryk på »Find«.',
  findButton: 'Find',
  noneFound: 'Ingen hedder noget med det.',
  person: 'Stedfortræder',
  from: 'Fra og med',
  lastDay: 'Til og med',
  submit: 'Gem stedfortræderen',
  cancel: 'Fortryd',
} as const;
