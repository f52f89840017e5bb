/** Words of the agenda paper of a Hovedudvalg. */
export const agendaWords = {
  title: (region: string) => `${region}s brug af tilbuddet`,
  sub: (round: string) => `Dagsordenspunkt til Hovedudvalget. ${round}.`,
  region: 'Regionen',
  proposal: 'Indstilling',
  proposalText: 'Det indstilles, at Hovedudvalget drøfter tallene og tager dem til efterretning.',
  changeText:
    'Vil I vælge en anden model, foreslår formanden eller næstformanden det i Samråd, og den anden bekræfter. Et valg gælder tidligst fra dagen efter og kun for nye henvendelser.',
  now: 'Hvor er vi nu?',
  about: 'Om tallene',
  made: (day: string) => `Lavet ${day}.`,
  pdf: 'Hent som PDF',
} as const;
