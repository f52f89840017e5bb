/** Words of the frame: navigation and roles. */
export const shellWords = {
  navigation: {
    overview: 'Overblik',
    region: 'Regionen',
    told: 'Orienteringer',
    organisation: 'Organisation',
    administration: 'Administration',
    audit: 'Revision',
    deadlines: 'Frister',
    cases: 'Sager',
    endorsements: 'Påtegninger',
    inbox: 'Indbakke',
    contracts: 'Kontrakter',
    mails: 'Mails',
    frames: 'Rammer',
    invoices: 'Regninger',
    proposals: 'Forslag',
    rounds: 'Runder',
    frameAndInvoices: 'Ramme og regninger',
    evaluations: 'Evalueringer',
    front: 'Forside',
    how: 'Sådan foregår det',
    providers: 'Udbydere',
    help: 'Hjælp',
  },
  counted: (label: string, count: number) => `${label} (${count})`,
  proposals: {
    heading: (count: number) =>
      count === 1 ? 'Ét forslag venter på jeres svar' : `${count} forslag venter på jeres svar`,
    text: 'Intet ændrer sig, før I har svaret.',
    link: 'Se og svar',
  },
  roles: {
    and: (roles: string, last: string) => `${roles} og ${last}`,
    longest: 'miljørepræsentant',
    longestDivided: 'miljø\u00adrepræsentant',
  },
} as const;
