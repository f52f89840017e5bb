/** Words of the page "contract page". */
export const contractPageWords = {
  views: {
    label: 'Sådan vises aftalen',
    whole: 'Som den er nu',
    changed: (no: number) => `Ændret siden udgave ${no}`,
    plain: 'Kun den enkle tekst',
  },
  sent: (version: string, day: string) => `${version}, sendt ${day}`,
  changesAsked: 'Der er bedt om ændringer',
  withdrawn: 'Kontrakten er trukket tilbage',
  lapsed: 'Kontrakten bortfaldt, fordi ikke alle skrev under i tide',
  setback: (day: string) =>
    `Det skete ${day}. Pengene er ikke længere holdt. Udbyderen kan sende en ny udgave.`,
  sentVersion: 'Udgaven, der er sendt',
  versions: (count: number) => `Udgaver (${count}) og det, der er ændret`,
  addenda: 'Tillæg: ændringer af kontrakten',
  pdf: 'Hent den seneste udgave som PDF',
  checkPaper: 'Kontrollér, om et papir er ægte',
  case: 'Sagen',
} as const;
