/** Words of the page on which the others go on without one workplace. */
export const goOnWithoutWords = {
  title: 'Gå videre uden en arbejdsplads',
  draft: 'Kladden',
  before: 'Det sker der',
  out: 'Arbejdspladsen er ikke længere med og kan ikke læse sagen. Begge dens sider får besked.',
  changed: 'Alle, der er med, får at vide, hvad der er ændret.',
  void: (count: number) =>
    count === 1
      ? 'Underskriften, der er givet, falder bort.'
      : `De ${count} underskrifter, der er givet, falder bort.`,
  anew: 'I, der er tilbage, bliver bedt om at skrive under på ny med det samme. Mangler der noget, bliver henvendelsen liggende som kladde.',
  endorsed:
    'Er henvendelsen påtegnet, eller venter den på det, begynder det forfra, når I har skrevet under.',
  kept: 'Svarene i henvendelsen bliver stående, også dem, arbejdspladsen har skrevet.',
  again: 'Fortryder I, skal arbejdspladsen spørges igen.',
  which: 'Hvilken arbejdsplads går I videre uden?',
  reason: 'Hvorfor?',
  reasonHint: 'Det står i sagens forløb.',
  submit: 'Gå videre uden den',
  cancel: 'Fortryd',
  notYours: 'Kun den koordinerende arbejdsplads kan gå videre uden en anden. I kan selv gå ud.',
  alone: 'I søger alene, så der er ingen at gå videre uden.',
  sent: 'Henvendelsen er sendt, så det kan ikke ændres, hvem der søger sammen.',
} as const;
