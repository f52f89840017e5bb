import type { ContractPart } from '@samraad/contracts';

/** Headings of a contract's parts, as everybody reads them. */
export const partHeadings: Readonly<Record<ContractPart, string>> = {
  expectations: 'Ønsker og forventninger',
  scope: 'Opgaven',
  price: 'Pris',
  period: 'Periode',
  activities: 'Plan',
  followUp: 'Opfølgning',
  standard: 'Standardkontrakten',
  file: 'Bilag: jeres egen kontrakt',
};

/** "a, b og c". */
const listed = (all: readonly string[]): string =>
  all.map((one, at) => (at === 0 ? one : `${at === all.length - 1 ? ' og ' : ', '}${one}`)).join('');
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** What each part means, in plain words beside the formal ones. */
export const plainWords = {
  expectations: 'Det her skal forløbet ende med.',
  lookBack: (talk: string | null) =>
    talk === null
      ? 'I ser tilbage på det ved opfølgningssamtalen, og når I evaluerer.'
      : `I ser tilbage på det ved opfølgningssamtalen ${talk}, og når I evaluerer.`,
  scope: (provider: string, activities: readonly string[]) =>
    activities.length === 0
      ? `Det her laver ${provider}. Det, der ikke står her, er ikke en del af aftalen.`
      : `${provider} holder ${listed(activities)} med jer. Det, der hverken står her eller i planen, er ikke en del af aftalen.`,
  milestones: (titles: readonly string[]) =>
    `Opgaven er delt i ${titles.length} delmål, som bliver attesteret hver for sig: ${listed(titles.map((one) => `»${one}«`))}.`,
  agreed: {
    expectations: (said: string) => `I har aftalt, at forløbet skal ende med: »${said}«`,
    scope: (said: string) => `I har aftalt: »${said}«`,
    followUp: (said: string) => `I har aftalt: »${said}«`,
  },
  rest: 'Resten står i den formelle tekst.',
  activities: {
    meeting: (n: number) => count(n, 'møde', 'møder'),
    seminar: (n: number) => count(n, 'seminar', 'seminarer'),
    workshop: (n: number) => count(n, 'workshop', 'workshops'),
    talk: (n: number) => `${n} oplæg`,
    interview: (n: number) => count(n, 'interview', 'interviews'),
    analysis: (n: number) => count(n, 'analyse', 'analyser'),
    phase: (n: number) => count(n, 'afprøvning', 'afprøvninger'),
    'follow-up-talk': (n: number) => count(n, 'opfølgningssamtale', 'opfølgningssamtaler'),
  },
  price: (price: string | null) =>
    `${price ?? 'Pengene'} tages fra udbyderens ramme og betales af de centrale parter. Arbejdspladsen betaler intet; den lægger arbejdstid i forløbet.`,
  period: (provider: string) =>
    `Alt, ${provider} holder med jer, ligger inden for de dage, også opfølgningssamtalen.`,
  periodDays: (first: string, last: string) => `Fra ${first} til og med ${last}.`,
  plan: (activities: number, first: string, last: string) =>
    `${count(activities, 'aktivitet', 'aktiviteter')} fra ${first} til ${last}. Intet begynder, før alle har skrevet under.`,
  noDays: 'Dagene er ikke sat endnu. Intet begynder, før alle har skrevet under.',
  followUp: (day: string | null, provider: string) =>
    day === null
      ? `Det her gør arbejdspladsen selv. ${provider} holder også en opfølgningssamtale med jer.`
      : `Det her gør arbejdspladsen selv. ${provider} holder opfølgningssamtale med jer ${day}.`,
  standard: (no: number) =>
    `De vilkår har de centrale parter besluttet for runden (udgave ${no}). De er de samme i alle kontrakter, der bruger dem; kun jeres egne oplysninger er sat ind.`,
  file: (name: string, sha256: string) => `${name}\nSHA-256: ${sha256}`,
  fileMeans:
    'I har vedhæftet jeres egen kontrakt. Den hører med til det, alle skriver under på. Opgaven, prisen og planen ovenfor er dem, portalen regner med.',
  missing: 'Mangler endnu',
};

/** Words of the pages about a contract. */
export const contractsPagesDa = {
  title: 'Kontrakt',
  sides: { management: 'Ledelsessiden', employees: 'Medarbejdersiden' } as const,
  sideOf: (side: string, unit: string) => `${side}, ${unit}`,
  sideLower: { management: 'ledelsessiden', employees: 'medarbejdersiden' } as const,
  parts: {
    sign: 'Læs og skriv under',
    askChanges: 'Bed om ændringer',
    write: 'Skriv kontrakten',
    continue: 'Skriv videre',
    check: 'Se den igennem og send',
    change: 'Ret kontrakten',
    withdraw: 'Træk kontrakten tilbage',
    takeUp: 'Tag kontrakten op igen',
    back: 'Tilbage til kontrakten',
    saveAnyway: 'Gem det, jeg skrev',
    takeAndSave: 'Tag udkastet tilbage, og gem det, jeg skrev',
  },
  version: (no: number) => `Udgave ${no}`,
  draft: 'Kladde',
};

/** Labels of the forms' fields. */
export const contractLabels = {
  expectations: 'Ønsker og forventninger',
  scope: 'Opgavens art og omfang',
  price: 'Pris i alt',
  startsOn: 'Første dag',
  endsOn: 'Sidste dag',
  plan: 'Planen',
  parts: 'Delmål',
  partTitle: 'Hvad bliver leveret?',
  partAmount: 'Beløb',
  rowMilestone: 'Hører til delmål',
  rowTitle: 'Overskrift',
  rowKind: 'Slags',
  rowDay: 'Dato',
  rowDescription: 'Beskrivelse',
  followUp: 'Opfølgning på arbejdspladsen',
  standard: 'Rundens standardkontrakt',
  order: 'Er der et påbud fra Arbejdstilsynet, som ikke er efterkommet?',
  compliedOn: 'Hvilken dag blev påbuddet efterkommet?',
  read: 'Vi har læst kontrakten, og jeg skriver under for min side',
  reason: 'Begrundelse',
};

export const wrongPrice = 'Skriv en pris, der er større end nul og mindre end ti milliarder kroner.';

export const wrongPeriod = {
  half: 'Skriv både første og sidste dag, eller lad begge stå tomme.',
  backwards: 'Sidste dag kan ikke ligge før første dag.',
};
