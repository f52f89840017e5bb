import { capital, formatDay, formatDayYear, formatList } from '@samraad/platform';
import type { OrgUnit } from '@samraad/scheme';
import type { InsideWhyTold, LaterBucket } from './rehearsal-words';

/** Words of the choice of model, on its own page and where the proposal is answered. */
export const choiceWords = {
  title: 'Hvilken model vil I bruge?',
  sub: (region: string, round: string) => `Hovedudvalget i ${region} vælger for ${round}.`,
  region: 'Regionen',
  chooseBy: (by: string) => `Vælg senest ${formatDay(by)}. Indtil da søger alle frit.`,
  late: (by: string) => `I skulle have valgt senest ${formatDay(by)}. Indtil I vælger, søger alle frit.`,
  chosen: (model: number, from: string) =>
    `Model ${model} gælder fra ${formatDayYear(from)}. I kan vælge om.`,
  how: (other: string) =>
    `Du foreslår valget, og ${other} bekræfter det. Først derefter gælder det, og kun for nye henvendelser.`,
  waits: 'Et valg venter på at blive bekræftet.',
  waitsHow: 'Åbn forslaget for at se det, bekræfte det eller trække det tilbage.',
  open: 'Åbn forslaget',
  nobody: 'den anden af jer',
  nobodyThere: 'Der er ingen i Samråd. Bed den, der giver roller i regionen, om at udpege en.',
  proposesNow: 'foreslår nu',
  confirms: 'bekræfter bagefter',
  chair: 'Formand',
  vice: 'Næstformand',
  model: 'Model',
  models: {
    1: {
      label: 'Model 1, målrettet',
      hint: 'I samler hjælpen om få emner og områder. Hospitalet eller virksomheden giver påtegning, før henvendelsen går til udbyderen.',
    },
    2: {
      label: 'Model 2, frit',
      hint: 'Arbejdspladserne søger selv inden for temaerne. I kan stadig lave enkelte fælles indsatser.',
    },
  },
  from: 'Gælder fra',
  fromHint:
    'Tidligst i morgen. Henvendelser, som alle har skrevet under på før den dag, følger den model, der gjaldt.',
  topics: 'Emner',
  topicsHint:
    'En henvendelse er inden for indsatsen, hvis enten emnet eller en af arbejdspladserne er valgt.',
  ownTopics: 'Andre emner',
  ownTopicsHint: 'Ét på hver linje.',
  areas: 'Områder',
  picked: (areas: number, names: string) =>
    areas === 0
      ? 'I har ikke valgt områder.'
      : `I har valgt ${areas} ${areas === 1 ? 'område' : 'områder'}: ${names}.`,
  areasHint:
    'Tallet er antal arbejdspladser. Vælger I et helt hospital, følger alt under det med, også det, der kommer til.',
  find: 'Find en afdeling, et center eller et tilbud',
  findButton: 'Find',
  found: 'Fundet',
  notFound: 'Ingen steder i jeres region har det ord i navnet.',
  before: 'Områder, I har valgt før',
  whole: (name: string) => `Hele ${name}`,
  chosenIn: (chosen: number, all: number) => (chosen === 0 ? 'ingen valgt' : `${chosen} af ${all} valgt`),
  anchoredAt: 'Hvem giver påtegning?',
  anchoredHint:
    'Den, der giver påtegning, ser efter, om henvendelsen er inden for indsatsen og tilbuddet, ikke om ønsket er godt.',
  kinds: { hospital: 'Hospitalet', enterprise: 'Virksomheden' },
  anchorOf: (place: string) => `${place}: e-mail på den, der skal give påtegning`,
  anchorNow: (names: readonly string[]) =>
    names.length > 0
      ? `Nu: ${names.join(', ')}. Lad feltet stå tomt, hvis det skal fortsætte.`
      : 'Ingen endnu. Står feltet tomt, bliver formand og næstformand spurgt med det samme.',
  note: 'Enkelte fælles indsatser under model 2',
  noteHint: 'For eksempel »En fælles indsats om vold på døgntilbuddene«. Står på siden om runden.',
  reason: 'Hvorfor?',
  reasonHint: 'Den anden af jer læser det, når valget skal bekræftes. Læses også af revisor.',
  rehearsal: 'Prøv valget på sidste år',
  recount: 'Regn igen med det, du har valgt',
  nothing: 'Vælger I ingenting?',
  nothingText: 'Så fortsætter model 2.',
  remindedOn: (days: readonly string[]) => `Vi minder jer om det ${formatList(days)}.`,
  proposed: 'Det foreslår du',
  told: (count: number) =>
    `Når valget er bekræftet, får ${count} ledere, AMR, TR og MED-formænd i regionen besked.`,
  send: (name: string) => `Send til ${name}`,
  draft: {
    keep: 'Gem som kladde',
    kept: (by: string, at: string) => `Kladden er gemt af ${by} ${at}`,
    shared:
      'I to kan begge se den og skrive videre. Intet bliver sendt eller bedømt, før en af jer foreslår valget.',
    drop: 'Slet kladden',
    tooLong: 'Det er for langt til at blive gemt. Skriv det kortere.',
  },
  readers: 'formand og næstformand i Hovedudvalget',
  auditor: 'revisor',
  labels: { model: 'modellen', areas: 'områderne', email: 'e-mailadressen', unit: 'stedet' },
  missing: 'Udfyld de første trin. Så står forslaget her med jeres egne ord.',
} as const;

/** What a choice says, as one paragraph made from it: the same before it is sent and where it is confirmed. */
export function choiceInWords(choice: {
  readonly region: string;
  readonly model: 1 | 2;
  readonly from: string;
  readonly topics: readonly string[];
  readonly areas: readonly string[];
  readonly appointed: readonly string[];
  readonly vacant: readonly string[];
  readonly note: string | null;
}): string {
  const { region, model, from, topics, areas, appointed, vacant, note } = choice;
  const since = `Fra ${formatDayYear(from)}`;
  if (model === 2) {
    const effort = note === null ? '' : ` Regionen laver også: ${note}`;
    return `${since} søger arbejdspladserne i ${region} frit inden for rundens temaer.${effort}`;
  }
  const about = [
    ...(topics.length > 0 ? [`om emnerne ${formatList(topics)}`] : []),
    ...(areas.length > 0 ? [`om ${areas.length === 1 ? 'området' : 'områderne'} ${formatList(areas)}`] : []),
  ];
  const endorse = appointed.length > 0 ? ` Påtegning gives på ${formatList(appointed)}.` : '';
  const chairs =
    vacant.length > 0
      ? ` For ${formatList(vacant)} gør formand og næstformand det, indtil der er udpeget en.`
      : '';
  return `${since} samler ${region} hjælpen ${formatList(about)}.${endorse}${chairs}`;
}

/** Words of a rehearsal. */
export const rehearsalWords = {
  none: 'I har ingen henvendelser fra det sidste år at prøve på.',
  few: (threshold: number) =>
    `I har færre end ${threshold} henvendelser fra det sidste år. Så er der ikke noget at prøve på.`,
  hidden: (total: number, threshold: number) =>
    `I havde ${total} henvendelser. Færre end ${threshold} ville have været på den ene side, og derfor bliver tallene ikke vist.`,
  lead: (total: number, from: string, to: string) =>
    `Så mange af jeres ${total} henvendelser fra ${from} til ${to} ville have været med:`,
  inside: 'inden for indsatsen',
  outside: 'uden for; de var blevet sendt retur',
  later: 'Hvor meget senere?',
  typical: (days: number) =>
    days === 0
      ? 'De ville typisk have fået deres nummer samme dag.'
      : `De ville typisk have fået deres nummer ${days} ${days === 1 ? 'arbejdsdag' : 'arbejdsdage'} senere.`,
  passed: (passed: number, inside: number) =>
    `${passed === 0 ? 'Ingen' : passed} af de ${inside} ville have stået længere nede i køen.`,
  buckets: {
    'same-day': 'samme dag',
    'one-two': 'et par dage',
    'three-five': 'op til en arbejdsuge',
    more: 'længere',
  } satisfies Record<LaterBucket, string>,
  why: 'Hvorfor var de med?',
  reasons: {
    topic: 'kun emnet',
    area: 'kun området',
    both: 'begge dele',
    'nobody-asked': 'ingen påtegning',
  } satisfies Record<InsideWhyTold, string>,
  kinds: 'Hvem rammer det?',
  kind: 'Slags arbejdsplads',
  with: 'Med',
  without: 'Ikke med',
  total: 'I alt',
  hiddenCount: 'vises ikke',
  assumptions: 'Det regner vi med',
  measured: 'Et svar på påtegning tager lige så lang tid, som det har gjort i regioner på model 1.',
  deadline: (days: number) =>
    `Et svar på påtegning tager hele fristen, ${days} arbejdsdage: der er endnu ikke målt nok.`,
  rules:
    'Alt andet følger rundens egne regler. Ingen har kunnet vælge jeres egne emner før, så de tæller ikke med her.',
  groups: (threshold: number) =>
    `Grupper under ${threshold} er lagt sammen eller bliver ikke vist, og ingen kan se, hvad den enkelte henvendelse handlede om.`,
  frames: 'Om rammerne var blevet brugt af andre i mellemtiden, er ikke regnet med.',
} as const;

/** Kinds of workplace put together: "Psykiatri og socialområde". */
export const sectorsInWords = (names: readonly string[]): string =>
  capital(formatList(names.map((name, index) => (index === 0 ? name : name.toLowerCase()))));

export type Sector = OrgUnit['sector'];
