const fileNames = { draft: 'kladde', request: 'henvendelse', receipt: 'kvittering' } as const;

/** Words of a request as a paper. */
export const requestPaperWords = {
  draft: 'Kladde til henvendelse',
  forSigning: 'Henvendelse til underskrift',
  request: 'Henvendelse',
  withdrawn: 'Henvendelse, trukket tilbage',
  lapsed: 'Henvendelse, bortfaldet',
  receipt: 'Kvittering for henvendelse',
  reference: 'Sagsnummer',
  queueNumber: 'Nummer i køen',
  noNumber: 'Intet endnu',
  stage: 'Status',
  asOf: 'Skrevet ud',
  round: 'Runde',
  noRound: 'Ingen runde er åben',
  provider: 'Udbyder',
  notChosen: 'Ikke valgt endnu',
  sentAt: 'Sendt',
  content: 'Det står der i henvendelsen',
  unsigned: 'Ingen har skrevet under. Det her er en kladde, og den kan ændre sig.',
  unsignedYet: 'Ingen har skrevet under endnu.',
  forSigningCode: 'Kontrolkode til underskrift',
  forSigningCodeIs:
    'Kontrolkoden er regnet ud af den ordlyd, der ligger til underskrift. Se efter, at det er den samme kode, du skriver under på. Rettes teksten, får den en anden. Papiret kan først kontrolleres, når nogen har skrevet under.',
  ended: {
    withdrawn: 'Henvendelsen er trukket tilbage, og den bliver ikke til noget.',
    lapsed: 'Henvendelsen er bortfaldet, og den bliver ikke til noget.',
  },
  noSignature: 'Ingen underskrift gælder.',
  whose: 'henvendelsens nøjagtige ordlyd, og begge sider har skrevet under på den samme',
  whoseOpen: 'henvendelsens nøjagtige ordlyd, som ligger til underskrift',
  foot: (title: string, reference: string) => `${title} · ${reference}`,
  footNumber: (number: string) => `Kontrolnummer ${number}`,
  file: (reference: string, kind: 'draft' | 'request' | 'receipt') => `${fileNames[kind]}-${reference}.pdf`,
} as const;
