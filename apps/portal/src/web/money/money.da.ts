import { framesDa } from '../../i18n/frames.da';

/** Words of the pages that follow a figure to what it comes from. */
export const moneyWords = {
  title: 'Penge, tal for tal',
  sub: (day: string) => `Opgjort ved udgangen af ${day}, regnet efter ud fra posteringerne.`,
  rounds: 'Vælg runde',
  figures: (round: string) => `Rammerne i ${round}`,
  columns: { frame: 'Udbyder', total: 'Ramme' },
  follow: 'Klik på et tal for at se de posteringer, det er summen af.',
  unknown:
    'Det er ikke oplyst, hvordan rammerne i denne runde blev brugt: runden sluttede, før Samråd begyndte. Posteringerne er kun det, der blev afsat.',
  notStated: framesDa.all.notStated,
  noFrames: {
    heading: 'Ingen rammer',
    text: 'Der er ikke posteret nogen ramme i denne runde.',
  },
  asOf: { label: 'Vis en anden dag', name: 'paa', hint: 'For eksempel 30. juni 2026', submit: 'Vis dagen' },
  csv: 'Hent posteringerne som regneark (CSV)',
  entriesOf: {
    frame: (account: string, provider: string) => `${provider}: ${account}`,
    all: (provider: string) => `${provider}: alle konti`,
    contract: (account: string, place: string) => `${place}: ${account}`,
    invoice: (place: string) => `${place}: én regning`,
  },
  sum: (amount: string, count: number, day: string) =>
    count === 1
      ? `Én postering giver ${amount} ved udgangen af ${day}.`
      : `${count} posteringer giver tilsammen ${amount} ved udgangen af ${day}.`,
  allAccounts: 'alle konti',
  entries: 'Posteringer',
  entryColumns: {
    what: 'Postering',
    case: 'Sag',
    account: 'Konto',
    other: 'Modkonto',
    amount: 'Beløb',
    day: 'Dag',
  },
  none: { heading: 'Ingen posteringer', text: 'Der er ingen posteringer bag tallet på den dag.' },
  noCase: '–',
  posting: {
    title: (id: string) => `Postering ${id}`,
    sub: (what: string, provider: string) => `${what} i rammen hos ${provider}.`,
    facts: 'Posteringen',
    kind: 'Hvad',
    amount: 'Beløb',
    from: 'Fra',
    to: 'Til',
    case: 'Sag',
    at: 'Sket',
    recorded: 'Skrevet',
    reference: 'Reference',
    digest: 'Kontrolsum',
    acts: 'Handlingerne bag',
    actsNote: 'Det, der blev gjort i samme ombæring. Navne i en sag er for sagens egne.',
    actColumns: { what: 'Hvad', who: 'Hvem', where: 'Hvor', when: 'Hvornår' },
    noActs: { heading: 'Ingen handlinger fundet', text: 'Posteringen er skrevet uden spor af en handling.' },
    unnamed: 'sagens egne',
    contract: 'Kontraktens penge',
    frame: 'Rammen',
  },
  csvHeader: ['Postering', 'Dag', 'Hvad', 'Sag', 'Konto', 'Modkonto', 'Beløb i kr.', 'Reference'],
} as const;
