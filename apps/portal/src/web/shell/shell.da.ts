/** Words of the frame: navigation and roles. */
export const shellWords = {
  navigation: {
    overview: 'Overblik',
    region: 'Regionen',
    told: 'Orienteringer',
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
    frameAndInvoices: 'Ramme og regninger',
    evaluations: 'Evalueringer',
    front: 'Forside',
    how: 'Sådan foregår det',
    providers: 'Udbydere',
    help: 'Hjælp',
  },
  roles: {
    and: (roles: string, last: string) => `${roles} og ${last}`,
    longest: 'miljørepræsentant',
    longestDivided: 'miljø\u00adrepræsentant',
  },
} as const;
