/** Words of the page of a Hovedudvalg's chairs. */
export const regionWords = {
  title: 'Regionen',
  sub: (round: string) => `Regionens brug af tilbuddet i ${round}. Du ser tal, ikke de enkelte henvendelser.`,
  allTasks: (count: number) => `Se alle ${count} påtegninger`,
  start: 'Start en henvendelse for Hovedudvalget',
  noRound: 'Der er ingen runde endnu.',
  chooseRound: 'Vælg runde',
  nothing: 'Der er ikke noget, der venter på dig',
  askedWhen:
    'Du bliver spurgt om en påtegning, når den centrale koordinators frist er gået, eller når der ikke er nogen koordinator.',
  neverAsked: 'I jeres region går henvendelser direkte til udbyderen uden påtegning.',
  choose: 'Vælg model',
  chooseBy: (day: string) => `Vælg model senest ${day}`,
  chooseLate: (day: string) => `Model er ikke valgt. Fristen var ${day}`,
  chooseWhy:
    'De centrale parter beder jer vælge. Indtil I har valgt, gælder model 2: arbejdspladserne henvender sig frit.',
  files: 'Tag tallene med',
  agenda: 'Dagsordenspunkt',
  agendaNote: 'til at læse eller skrive ud',
  pdf: 'Dagsordenspunkt som PDF',
  xlsx: 'Tallene som regneark (XLSX)',
  csv: 'Tallene som CSV',
} as const;
