/** Words of the days' codes and of the proof of a place in the queue. */
export const queueRootWords = {
  title: 'Køens dagskoder',
  sub: 'Hver nat bliver dagens numre i køen samlet i én kode, som står her for altid. Så kan ingen bagefter få et tidligere nummer, heller ikke os.',
  caption: 'Dagskoder, den nyeste først',
  columns: { day: 'Dag', entries: 'Numre', root: 'Dagskode', published: 'Offentliggjort' },
  empty: {
    heading: 'Ingen dagskoder endnu',
    text: 'Den første kommer natten efter, at den første henvendelse har fået nummer.',
  },
  csv: 'Hent alle som regneark',
  how: 'Sådan efterprøver du din plads',
  steps: [
    'Hent beviset på din kvittering. Det er en lille fil med dit nummer, tidspunktet og koden for den underskrevne tekst.',
    'Find dagskoden for samme dag nedenfor. Den er offentliggjort kl. 1 natten efter.',
    'Kør programmet med filen og dagskoden. Det kræver kun Node, bruger ikke nettet og kan læses på to minutter.',
  ],
  command: 'node verify-receipt.mjs bevis.json dagskoden',
  script: 'Hent programmet',
  premiseHeading: 'Først til mølle',
  premise:
    'Hver runde har én kø. Nummeret bliver taget én gang, når den sidste underskrift, påtegning eller bekræftelse er på plads, og det følger sagen, også hvis den skifter udbyder. Er der for lidt plads i en ramme, går det laveste nummer først.',
  waitingList: 'Se ventelisten',
  says: 'Dagskoden fortæller ikke, hvem der har søgt, eller om hvad.',
} as const;
