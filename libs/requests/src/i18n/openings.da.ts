import { defineTexts } from '@samraad/platform';

/** Words of the two openings: refusals, their fixed answers, and what the audit says. */
export const openingsDa = defineTexts({
  'openings.coordinating-only':
    'Åbningerne er mellem ledelsen og medarbejderne på den koordinerende arbejdsplads. Andre kan hverken skrive eller læse dem.',
  'openings.not-vouched':
    'En anden på din side har skrevet i åbningen, og den er lukket for dig endnu. Du er inviteret af den anden side, og ingen på din egen side har sagt, at du hører til der. Bed en kollega om at gøre det på siden med åbningerne, eller vent, til regionens rolleansvarlige har bekræftet din rolle.',
  'openings.vouched-already': 'Personen kan allerede skrive med på jeres åbning.',
  'openings.none': 'Der bliver ikke skrevet åbninger i den her henvendelse lige nu.',
  'openings.proposed-already': 'I er allerede i gang med åbningerne.',
  'openings.open-already': 'Begge åbninger er åbnet, så de kan ikke ændres eller droppes.',
  'openings.not-open': 'Åbningerne er ikke åbnet endnu. Det sker, når begge sider har afleveret.',
  'openings.handed-in': 'Jeres åbning er afleveret. Tag den tilbage, hvis I vil rette i den.',
  'openings.not-handed-in': 'Jeres åbning er ikke afleveret, så I kan rette i den, som den er.',
  'openings.incomplete': 'Der mangler stadig {count} svar, før I kan aflevere jeres åbning.',
  'openings.theme-gone':
    'Runden har skiftet temaer, og det tema, I har valgt, er ikke med længere. Vælg et andet, før I afleverer.',
  'openings.answer-invalid': 'Et af svarene kan ikke gemmes, som det er skrevet.',

  'openings.noticed.new': 'Nye kolleger det første halve år',
  'openings.noticed.experienced': 'De erfarne kolleger',
  'openings.noticed.evening-night': 'Dem på aften- og nattevagt',
  'openings.noticed.part-time': 'Dem på deltid',
  'openings.noticed.temps': 'Vikarer og afløsere',
  'openings.noticed.students': 'Elever og studerende',
  'openings.noticed.managers': 'Lederne',
  'openings.noticed.everyone': 'Alle lige meget',

  'openings.weight.1': '1 af 5 · mærkes sjældent',
  'openings.weight.2': '2 af 5 · mærkes af og til',
  'openings.weight.3': '3 af 5 · mærkes jævnligt',
  'openings.weight.4': '4 af 5 · fylder de fleste dage',
  'openings.weight.5': '5 af 5 · fylder hver dag',

  'openings.start.soon': 'Så snart det kan lade sig gøre',
  'openings.start.half-year': 'Inden for et halvt år',
  'openings.start.year': 'Inden for et år',
  'openings.start.later': 'Senere',
  'openings.start.open': 'Det er ikke afgørende for os',

  'openings.shared.noticed': 'Hvem mærker det mest: {who}.',
  'openings.shared.weight': 'Så meget fylder det i hverdagen: {weight}.',
  'openings.shared.start': 'Vi vil gerne i gang: {start}.',

  'audit.openings.proposed': '{actor} foreslog, at hver side skriver sin egen åbning',
  'audit.openings.colleague-vouched': '{actor} sagde god for en kollega på sin egen side',
  'audit.openings.opened': 'Begge sider havde afleveret, og åbningerne blev åbnet',
  'audit.openings.drop-asked': '{actor} foreslog at droppe åbningerne',
  'audit.openings.kept': 'Forslaget om at droppe åbningerne gælder ikke længere',
  'audit.openings.dropped': 'Begge sider sagde ja til at droppe åbningerne, og de blev slettet',
  'audit.openings.common-begun': '{actor} begyndte den fælles tekst ud fra åbningerne',
});

declare module '@samraad/platform' {
  interface TextKeys extends Readonly<typeof openingsDa> {}
}
