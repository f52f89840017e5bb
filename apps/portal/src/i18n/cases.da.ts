import { defineTexts } from '@samraad/platform';

/** Words of the case page and the home pages. */
export const casesDa = defineTexts({
  'case.my-cases': 'Overblik',
  'case.kind.advice': 'Rådgivning',
  'case.kind.inspiration': 'Inspiration',
  'case.no-provider': 'ikke valgt endnu',
  'case.no-consultant': 'ikke udpeget endnu',
  'case.no-signer': 'Ingen valgt endnu',
  'case.not-chosen': 'vælg, hvem der skriver under',
  'case.asked-to-sign': 'er bedt om at skrive under',
  'case.not-asked': 'er ikke spurgt endnu',
  'case.explain.own': 'Det er jer, sagen venter på lige nu.',
  'case.explain.wait': 'I behøver ikke gøre noget nu. Vi skriver til jer, så snart der sker noget.',
  'case.explain.done': 'Der er ikke mere at gøre i sagen. Alt kan stadig læses her.',
  'case.explain.breached':
    'Fristen er overskredet. Det er registreret og kan ses af udbyderen og de centrale parter.',
  'clock-state.breached': 'overskredet',
  'clock-state.met': 'overholdt',

  'home.party.title': 'Vores sager',
  'home.provider.title': 'Overblik',
  'home.anchor.title': 'Påtegninger',
  'home.eyebrow': 'Det vigtigste lige nu',
  'home.nothing.own': 'Der er ikke noget, der venter på jer',
  'home.nothing.explain': 'Vi skriver til jer, så snart en sag har brug for jer.',
  'home.one.own': 'Én sag venter på jer',
  'home.many.own': '{count} sager venter på jer',
  'home.column.case': 'Sag',
  'home.column.turn': 'Hvem skal gøre hvad',
  'home.column.dialogue': 'Dialog',
  'home.column.contract': 'Kontrakt',
  'home.column.open': 'Åbn',
  'home.clock.dialogue': 'taget {day}',
  'home.clock.contract': 'sendt {day}',
  'home.clock.closed': 'lukket {day}',
  'home.clock.due': 'senest {day}',
  'home.nearest': 'Nærmest:',
  'home.start': 'Begynd på en henvendelse',
  'home.table.own': 'Sager, der venter på jer',
  'home.table.others': 'Sager, der er i gang',
  'home.table.ended': 'Afsluttede sager',
  'home.empty.heading': 'Ingen sager lige nu',
  'home.empty.party':
    'Når I begynder på en henvendelse, står den her. Begge sider kan begynde, og begge skriver på den samme kladde.',
  'home.empty.provider': 'Når en arbejdsplads sender jer en henvendelse, står den her med begge frister.',
  'home.empty.anchor': 'Når en arbejdsplads hos jer har skrevet under på en henvendelse, står den her.',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof casesDa> {}
}
