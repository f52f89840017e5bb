/** Words of a contract as a paper. */
export const contractPaperWords = {
  title: (version: string) => `Kontrakt, ${version.toLowerCase()}`,
  case: 'Sag',
  about: 'Titel',
  workplace: 'Arbejdsplads',
  provider: 'Udbyder',
  version: 'Udgave',
  sent: (no: number, when: string) => `${no}, sendt ${when}`,
  unsigned: 'Ingen har skrevet under på denne udgave.',
  whose: 'aftalens nøjagtige ordlyd, og alle har skrevet under på den',
  whoseOpen: 'aftalens nøjagtige ordlyd',
  foot: (reference: string, no: number, number: string) =>
    `Kontrakt i sag ${reference}, udgave ${no} · Kontrolnummer ${number}`,
  file: (reference: string, no: number) => `kontrakt-${reference}-udgave-${no}.pdf`,
} as const;
