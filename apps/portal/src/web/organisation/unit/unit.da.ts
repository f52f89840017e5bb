/** Words of one unit's page. */
export const unitWords = {
  open: (count: number) => {
    if (count === 0) return 'Ingen sager i gang her';
    return count === 1 ? 'Én sag i gang her' : `${count} sager i gang her`;
  },
  closedSentence: (day: string) =>
    `Enheden er lukket fra ${day}. Den kan ikke starte nye henvendelser; sager i gang fortsætter.`,
  closesSentence: (day: string) => `Enheden lukker ${day}. Fra da af kan den ikke starte nye henvendelser.`,
  opensSentence: (day: string) => `Enheden er der fra ${day}. Før da kan den ikke starte henvendelser.`,
  openSentence: 'Enheden er åben og kan starte henvendelser.',
  eyebrow: 'Enheden lige nu',
  facts: 'Oplysninger',
  kind: 'Slags',
  sector: 'Sektor',
  code: 'Kode',
  areas: 'Fokusområder',
  noAreas: 'Ingen',
  from: 'Fra',
  always: 'Så længe Samråd har kendt den',
  to: 'Til',
  noEnd: 'Ingen slutdato',
  cases: 'Sager',
  plannedHeading: 'Planlagt',
  planned: (day: string, name: string, parent: string | null) =>
    parent === null ? `Hedder ${name} fra ${day}.` : `Hedder ${name} og hører under ${parent} fra ${day}.`,
  stopped: (why: string) => `Det kunne ikke ske på dagen: ${why}`,
  withdraw: 'Tag planen tilbage',
  below: 'Det, der hører under',
  noneBelow: {
    heading: 'Der hører ikke noget under enheden',
    text: 'Læg en ny enhed ind, eller flyt en hertil fra dens egen side.',
  },
  holders: 'Roller her',
  noHolders: {
    heading: 'Ingen har en rolle her',
    text: 'Uden leder og AMR eller TR kan arbejdspladsen ikke søge.',
  },
  person: 'Person',
  role: 'Rolle',
  before: 'Tidligere',
  was: (name: string, parent: string | null) => (parent === null ? name : `${name}, under ${parent}`),
  until: (day: string) => `Til ${day}`,
  change: 'Ret navn eller plads',
  close: 'Luk enheden',
  add: 'Læg en ny enhed ind under denne',
  reopen: 'Åbn enheden igen',
  keepOpen: 'Tag lukningen tilbage',
} as const;
