/** Words of the auditor's first page. */
export const auditWords = {
  title: 'Revision',
  sub: (now: string) => `Opgjort ${now}. Du kan læse det hele og ændre ingenting.`,
  cases: 'Sager i gang',
  duties: 'Åbne opgaver',
  late: 'Heraf overskredet',
  unpaid: 'Regninger, der ikke er betalt',
  undelivered: 'Mails, der ikke kom frem',
  money: 'Penge',
  frames: 'Rammerne, post for post',
  traced: 'Bag tallene',
  trace: 'Penge, tal for tal',
  results: 'Resultater',
  evaluations: 'Evalueringerne samlet',
  done: 'Hvem har gjort hvad',
  search: 'Søg på person, sag og dag',
} as const;
