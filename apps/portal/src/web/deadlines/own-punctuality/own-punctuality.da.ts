import { fewestShown } from '../../providers/provider-figures';

/** Words of a provider's page of its own deadlines. */
export const ownPunctualityWords = {
  title: 'Er vi til tiden?',
  inbox: 'Indbakke',
  sub: (round: string) =>
    `Jeres frister i ${round}, regnet på samme måde som de centrale parter ser dem: frister, der er løbet ud eller holdt.`,
  none: 'Ingen af jeres frister er løbet ud eller holdt endnu',
  noneWhy: 'Tallene kommer her, efterhånden som I tager kontakt og sender kontrakter.',
  noRound: 'Der er ingen runde lige nu, så der er ingen frister at vise.',
  eyebrow: 'I runden',
  kept: (kept: number, all: number) => `${kept} af ${all} frister er holdt til tiden`,
  allKept: 'Alle jeres frister er holdt til tiden',
  pattern: 'Så mange er for sent, at de centrale parter ser det som et mønster.',
  noPattern: 'De centrale parter ser det ikke som et mønster.',
  marks: 'Frist for frist',
  newest: (shown: number) => `De ${shown} seneste er vist.`,
  late: 'Sager, hvor en frist blev overskredet',
  lateMore: (shown: number, all: number) => `De ${shown} nyeste af ${all} er vist.`,
  stillOpen: 'stadig åben',
  doneOn: (day: string) => `gjort ${day}`,
  compare: 'Ved siden af gennemsnittet',
  columns: { kind: 'Frist', own: 'Jer', average: 'Alle med tal nok' },
  clocks: { dialogue: 'Dialog', contract: 'Kontrakt' },
  share: (percent: number, of: number) => `${percent} % af ${of}`,
  tooFew: `færre end ${fewestShown}`,
  fewest: `Et tal vises kun for den, der har mindst ${fewestShown} frister, som på udbydernes sider. Gennemsnittet er af de udbydere, der har det, også jer.`,
  regions: 'Region for region',
  regionColumns: { region: 'Region', inTime: 'Til tiden', late: 'For sent' },
} as const;
