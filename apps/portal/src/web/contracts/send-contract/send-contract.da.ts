/** Words of the page "send contract". */
export const sendContractWords = {
  title: 'Se kontrakten igennem',
  changed: (version: number, parts: string) => `Ændret siden udgave ${version}: ${parts}.`,
  unchanged: (version: number) => `Der er ikke ændret noget siden udgave ${version}.`,
  missing: 'Mangler endnu',
  notYet: 'Kontrakten kan ikke sendes endnu',
  incomplete: 'Det her mangler eller er ikke færdigt:',
  activitiesNeedDays: (activities: string) => `${activities} (hver aktivitet skal have en dag)`,
  priceAboveRoom:
    'Den nye pris er større, end der er plads til i jeres ramme. Den gamle udgaves penge er stadig holdt.',
  askWaiting: 'Send kontrakten, og vent på plads?',
  askSigning: 'Send kontrakten til underskrift?',
  waitingLead: 'Der er ikke plads i jeres ramme lige nu. Kontrakten bliver »klar, venter på plads«.',
  signingLead:
    'Ved at sende skriver du under for jer som udbyder. Indholdet kan derefter kun ændres med en ny udgave.',
  clockKept: 'Fristen for kontrakten er overholdt fra det øjeblik, du sender.',
  numberKept: (number: number | string) =>
    `Sagen beholder nummer ${number} i køen, og begge sider får besked.`,
  nothingHeld:
    'Ingen penge bliver holdt. Når der er plads, tager du den op igen, og så går den til underskrift.',
  heldAndKept: 'Pengene bliver holdt i jeres ramme, og fristen for kontrakten er overholdt.',
  daysToSign: (days: number, lastDay: string) =>
    `Begge sider har ${days} dage til at skrive under: til og med ${lastDay}.`,
  lapse: 'Skriver de ikke under i tide, bortfalder kontrakten. Pengene bliver fri, og I er i dialog igen.',
  submitWaiting: 'Send, og vent på plads',
  submitSigning: 'Skriv under og send',
  editFirst: 'Ret noget først',
} as const;
