import type { RoundFact, RoundRules } from '@samraad/scheme';
import { daysInWords } from '../../../i18n/danish-counts';

/** Words of the page about a round; days and months come from the round's own rules. */
export const roundWords = {
  front: 'Forside',
  about: 'Om runden',
  title: (name: string) => `Om ${name}`,
  subs: {
    open: (from: string, to: string) => `Tager imod henvendelser fra ${from} til og med ${to}.`,
    closed: (from: string, to: string) => `Tog imod henvendelser fra ${from} til og med ${to}.`,
  },
  demo: 'Runden er opdigtet til demoen. Den låner udbydere, temaer og regler fra OK-18.',
  choose: 'Vælg runde',
  readTheme: (name: string) => `Hvad hører til ${name.toLowerCase()}?`,
  none: 'Der er ingen runde endnu',
  noneText: 'Siden bliver udfyldt, når parterne har åbnet den første.',
  own: 'Samråds egen beskrivelse',
  ownWhy: 'Det, der er mærket »Samråds egen beskrivelse«, står ikke i parternes materiale om runden.',
  keys: {
    period: 'Henvendelser',
    delivery: 'Forløb kan holdes til og med',
    choiceBy: 'Hovedudvalgenes frist for at vælge model',
    clocks: 'Udbyderens frister',
    evaluations: 'Evaluering',
    providers: 'Udbydere',
  } as const,
  period: (from: string, to: string) => `${from} – ${to}`,
  clocks: ({ clocks }: RoundRules) => [
    `Dialog inden ${daysInWords(clocks.dialogueDays)}.`,
    `Inden ${daysInWords(clocks.contractDays)} har udbyderen taget initiativ til, at kontrakten bliver færdig.`,
  ],
  evaluations: (rules: RoundRules) =>
    `To gange: når forløbet er slut, og ${rules.effectOpensMonths}–${rules.effectClosesMonths} måneder efter. Det er en betingelse at deltage i begge.`,
  shareText: [
    'Udgangspunktet er først til mølle: henvendelserne får numre i den rækkefølge, de bliver færdige i.',
    'Det er en forudsætning, at tilbuddet når bredt ud til regionerne og deres arbejdspladser.',
  ],
  regions: 'Regionernes valg',
  columns: { region: 'Region', model: 'Model', focus: 'Samlet om', from: 'Gælder fra' },
  model: (model: 1 | 2) => `Model ${model}`,
  notChosen: 'Model 2, til der er valgt',
  notStated: 'ikke oplyst',
  next: (from: string, model: 1 | 2, names: string) =>
    `Fra ${from}: model ${model}${names === '' ? '' : `, samlet om ${names}`}.`,
  free: 'Frit inden for temaerne',
  topics: (names: string) => `Emner: ${names}.`,
  areas: (names: string) => `Områder: ${names}.`,
} as const;

/** The row of facts a mark of "our own" belongs to. */
export const factOfRow: Readonly<Partial<Record<keyof typeof roundWords.keys, RoundFact>>> = {
  period: 'requests-to',
  delivery: 'last-delivery-day',
  choiceBy: 'model-choice-by',
  clocks: 'clocks',
  evaluations: 'evaluations',
};
