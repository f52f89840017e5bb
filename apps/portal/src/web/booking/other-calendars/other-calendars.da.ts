/** Words of the calendars somebody has elsewhere. */
export const otherCalendarWords = {
  heading: 'Andre kalendere',
  none: 'Har du en kalender i Outlook, Google eller på telefonen, kan portalen holde de timer fri, hvor du er optaget der.',
  add: 'Følg en anden kalender',
  title: 'Følg en anden kalender',
  sub: 'Portalen henter kun, hvornår du er optaget. Hvad du skal, med hvem og hvor, bliver ikke gemt.',
  readers: ['dig selv', 'kolleger hos udbyderen, som timer, der ikke er ledige'],
  name: 'Navn',
  nameHint: 'For eksempel »Outlook« eller »Privat«. Kun du ser det.',
  address: 'Adressen på kalenderen',
  addressHint:
    'I Outlook og Google finder du den under »Udgiv« eller »Hemmelig adresse«. Den ender ofte på .ics. Portalen læser den cirka hver time.',
  file: 'Eller en fil',
  fileHint: 'En .ics-fil bliver læst én gang. Kommer der nyt i kalenderen, skal du hente en ny fil ind.',
  save: 'Gem',
  feed: 'Følges på en adresse',
  fileOnce: 'Hentet fra en fil',
  read: (when: string) => `Læst ${when}`,
  readBefore: (when: string) => `Timerne er, som de var ${when}.`,
  times: (count: number) =>
    count === 1 ? 'Optaget én gang det næste år' : `Optaget ${count} gange det næste år`,
  unread: (count: number) =>
    count === 1 ? 'Én aftale kunne ikke læses.' : `${count} aftaler kunne ikke læses.`,
  again: 'Hent nu',
  againOf: (name: string) => `Hent nu: ${name}`,
  block: 'Optaget',
} as const;
