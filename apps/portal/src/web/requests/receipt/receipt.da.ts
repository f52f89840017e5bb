/** Words of the page "receipt". */
export const receiptWords = {
  title: 'Kvittering',
  case: 'Sagen',
  signedContent: 'Underskrevet indhold',
  statement:
    'Begge sider skriver under på det samme indhold. Udbyderen vælges ved siden af og er ikke en del af det.',
  signed: (name: string, role: string, side: string, when: string) =>
    `${name}, ${role}, for ${side}: ${when}`,
  reference: 'Sagsnummer',
  queueNumber: 'Nummer i køen',
  numberLater: 'Får nummer, når den bliver sendt',
  round: 'Runde',
  noRound: 'Ingen runde er åben',
  provider: 'Udbyder',
  notChosen: 'Ikke valgt endnu',
  sentAt: 'Sendt',
  sentTo: (name: string, provider: string) => `${name} er sendt til ${provider}.`,
  hasNumber: (number: number) => `Henvendelsen har nummer ${number}.`,
  keep: 'Gem eller print kvitteringen. Fristerne står på sagen.',
  pdf: 'Hent som PDF',
  toCase: 'Gå til sagen',
  chooseTogether: 'Vælg udbyder sammen',
  chooseMeanwhile: 'Vælg udbyder sammen imens.',
  allSigned: 'Alle har skrevet under. Henvendelsen bliver sendt, når begge sider har sagt ja til en udbyder.',
} as const;
