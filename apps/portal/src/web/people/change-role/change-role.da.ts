/** Words of the page that says when a role ends, and who takes it over. */
export const changeRoleWords = {
  title: (role: string) => role,
  sub: (name: string, place: string) => `${name}, ${place}`,
  fact: 'Rollen gælder',
  when: 'Hvornår ophører rollen?',
  now: 'Nu',
  nowHint: 'Personen mister straks adgangen.',
  day: 'Efter en bestemt dag',
  lastDay: 'Sidste dag',
  open: 'Slutdagen er ikke kendt',
  openHint: 'En dato, der er sat, bliver taget tilbage.',
  find: 'Find en efterfølger',
  findHint: 'Skriv en del af navnet, og tryk på »Find«. Åbne opgaver går til efterfølgeren.',
  findButton: 'Find',
  heir: 'Efterfølger',
  noHeir: 'Ingen efterfølger',
  noHeirHint:
    'Opgaverne går til andre med den samme rolle. Er der ingen, får de rolleansvarlige og modparten besked.',
  noneFound: 'Ingen hedder noget med det.',
  submit: 'Gem',
  cancel: 'Fortryd',
  deputy: 'Vælg en stedfortræder for en tid',
} as const;
