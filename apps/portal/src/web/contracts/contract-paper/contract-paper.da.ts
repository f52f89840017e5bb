/** Words of a contract as a paper. */
export const contractPaperWords = {
  title: (version: string) => `Kontrakt, ${version.toLowerCase()}`,
  case: 'Sag',
  about: 'Titel',
  workplace: 'Arbejdsplads',
  provider: 'Udbyder',
  version: 'Udgave',
  sent: (no: number, when: string) => `${no}, sendt ${when}`,
  signatures: 'Underskrifter',
  unsigned: 'Ingen har skrevet under på denne udgave.',
  columns: ['For', 'Navn', 'Rolle', 'Tidspunkt'],
  check: 'Kontrol',
  number: 'Kontrolnummer',
  hash: 'Kontrolkode',
  explained: (address: string) =>
    `Kontrolkoden er regnet ud af aftalens nøjagtige ordlyd, og alle har skrevet under på den. Om papiret er ægte, kan enhver se på ${address} med kontrolnummeret, koden eller selve filen.`,
  foot: (reference: string, no: number, number: string) =>
    `Kontrakt i sag ${reference}, udgave ${no} · Kontrolnummer ${number}`,
  file: (reference: string, no: number) => `kontrakt-${reference}-udgave-${no}.pdf`,
} as const;
