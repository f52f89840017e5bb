/** What the demo's providers tell of themselves; languages, places and levels are invented. */
export const providerWordsDa = {
  reach: {
    nfa: {
      languages: ['dansk', 'engelsk'],
      levels: ['operational', 'strategic'],
      regions: ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'],
    },
    ruc: {
      languages: ['dansk', 'engelsk', 'svensk'],
      levels: ['operational', 'strategic'],
      regions: ['hovedstaden', 'sjaelland', 'syddanmark'],
    },
    joblife: {
      languages: ['dansk'],
      levels: ['operational'],
      regions: ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'],
    },
  },
  english: 'engelsk',
  joblifeTagline: 'Korte møder tæt på hverdagen, hvor I prøver noget af fra gang til gang.',
  joblifeSuits: 'vil have enkle redskaber, øve dem sammen og passe på hinanden bagefter',
  christmas: 'Vi svarer igen mandag den 4. januar. Sager, der er i gang, har deres egen kontakt.',
} as const;
