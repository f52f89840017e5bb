import type { Side } from '@samraad/identity';
import type { EvaluationKind, EvaluationState } from '@samraad/evaluation';
import { formatDayYear, formatShortDayYear } from '@samraad/platform';

const kinds: Readonly<Record<EvaluationKind, string>> = {
  satisfaction: 'Tilfredshed',
  effect: 'Effekt',
};
const sides: Readonly<Record<Side, string>> = { management: 'Ledelsen', employees: 'Medarbejderne' };
const states: Readonly<Record<EvaluationState, string>> = {
  scheduled: 'ikke åbnet endnu',
  open: 'åben',
  closed: 'lukket',
};

/** Words of the evaluations' pages. */
export const evaluationsDa = {
  title: 'Evaluering',
  list: 'Evalueringer',
  listSub: 'Hvad arbejdspladserne siger om forløbene, lige efter og igen nogle måneder senere.',
  kinds,
  sides,
  states,
  sideShort: { management: 'Ledelse', employees: 'Medarbejdere' } as Readonly<Record<Side, string>>,
  before: 'Udgangspunkt',

  none: 'Evalueringen begynder, når forløbet er slut',
  noneText:
    'Når udbyderen har leveret og I har attesteret, spørger vi først, hvad I synes om forløbet. Nogle måneder senere spørger vi, hvad det har ført med sig.',
  yourTurn: (kind: EvaluationKind) =>
    kind === 'satisfaction'
      ? 'Det er jeres tur: fortæl, hvad I synes om forløbet'
      : 'Det er jeres tur: fortæl, hvad forløbet har ført med sig',
  answerOnce: 'Én svarer for hele siden. Et svar kan ikke ændres, når det er sendt.',
  until: (day: Date) => `Der kan svares til og med ${formatDayYear(day)}.`,
  missing: (missing: readonly Side[]) =>
    missing.length === 2
      ? 'Begge sider mangler at svare'
      : `${missing.map((side) => sides[side]).join('')} mangler at svare`,
  opens: (day: Date) => `Effektmålingen åbner ${formatDayYear(day)}`,
  opensWhy: 'Til den tid har I haft tid til at mærke, om den måde, I arbejder på, er blevet en anden.',
  allAnswered: 'Begge sider har svaret',
  over: 'Evalueringen er slut',
  notAnswered: (missing: readonly Side[]) =>
    missing.length === 2
      ? 'Ingen af siderne svarede.'
      : `${missing.map((side) => sides[side]).join('')} svarede ikke.`,
  stateKey: 'Målingen er',
  windowKey: 'Der kan svares',
  openedKey: 'Åbnede',
  answer: 'Svar for jeres side',
  seeResult: 'Se svarene',
  seeOwn: 'Se jeres svar',
  see: 'Se målingen',
  answeredOn: (at: Date) => `svarede ${formatShortDayYear(at)}`,
  notYet: 'har ikke svaret',
  notAtAll: 'svarede ikke',

  send: 'Send svaret',
  cancel: 'Tilbage til evalueringen',
  answerAs: (sideNames: string) => `I svarer for ${sideNames}.`,
  ownSide: { management: 'ledelsessiden', employees: 'medarbejdersiden' } as Readonly<Record<Side, string>>,
  bothSides: 'Hvilken side svarer du for?',
  nameless: 'Svaret står som jeres sides svar, uden navn.',
  baselineHeading: 'Sådan beskrev I udgangspunktet',
  outOfFive: (value: number | string) => `${value} af 5`,
  textHint: 'Skriv ikke navne eller andet, der kan genkendes som en bestemt person.',

  thanks: 'Tak for svaret',
  thanksText: (side: Side) => `Svaret gælder for ${evaluationsOwn[side]} og kan ikke ændres.`,
  thanksOther: (side: Side) =>
    `${sides[side]} har ikke svaret endnu. I kan se begge svar side om side, når de har.`,
  thanksBoth: 'Begge sider har nu svaret, og I kan se svarene side om side.',
  back: 'Tilbage til evalueringen',

  allAnswers: 'Alle svar',
  question: 'Spørgsmål',
  hidden: 'vises, når jeres side har svaret',
  noAnswer: '–',
  scale: 'Hvert udsagn er vurderet fra 1 til 5, og 5 er bedst.',

  averageOf: (kind: EvaluationKind) =>
    kind === 'satisfaction' ? 'Tilfredshed i gennemsnit' : 'Effekt i gennemsnit',
  all: 'Alle udbydere',
  notShown: 'vises ikke',
  tooFewText: (threshold: number) =>
    `Gennemsnit vises først ved ${threshold} svar, og kun når det ikke kan regnes ud, hvad enkelte har svaret.`,
  hasAnswered: 'har svaret',
  answers: (count: number) => `${count} svar`,
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  cases: 'Sagerne',
  caseColumn: 'Sag',
  kindColumn: 'Måling',
  providerColumn: 'Udbyder',
  stateColumn: 'Tid',
  opensOn: (at: Date) => `åbner ${formatShortDayYear(at)}`,
  openUntil: (at: Date) => `åben til ${formatShortDayYear(at)}`,
  emptyHeading: 'Her er ingen evalueringer endnu',
  emptyText: 'De kommer, når de første forløb er afsluttet.',
};

const evaluationsOwn = evaluationsDa.ownSide;
