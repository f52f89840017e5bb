/** Words of the parts that the pages of a contract share. */
export const contractPartWords = {
  room: {
    frame: 'Jeres ramme',
    frameUnset: 'er ikke sat endnu',
    frameWhenSent: 'Jeres ramme, når den er sendt',
    frameNow: 'Jeres ramme nu',
    freeNow: 'Fri nu',
    withOwnHold: 'med det, kontrakten selv holder',
    contract: 'Kontrakten',
    freeAfter: 'Fri bagefter',
    missing: 'Der mangler',
    waiting: 'Venter allerede',
    contracts: (count: number) => (count === 1 ? '1 kontrakt' : `${count} kontrakter`),
  },
  signatures: {
    or: ' eller ',
    nobody: 'Ingen lige nu',
    missing: 'mangler at skrive under',
    whenSent: 'skriver under, når den er sendt',
    bySending: 'skriver under ved at sende',
    signed: (day: string) => `skrev under ${day}`,
  },
  text: {
    clause: (number: number, heading: string) => `§ ${number}. ${heading}`,
    milestone: (no: number, title: string, amount: string) => `Delmål ${no}: ${title}, ${amount}`,
    ofMilestone: (no: number) => `Delmål ${no}`,
    dayMissing: 'Dag mangler',
    changedSince: (version: number) => `Ændret siden udgave ${version}`,
    activity: 'Aktivitet',
    day: 'Dag',
    kind: 'Slags',
  },
  names: {
    provider: 'Udbyderen',
  },
} as const;
