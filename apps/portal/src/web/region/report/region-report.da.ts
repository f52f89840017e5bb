import { capital, monthName } from '@samraad/platform';
import type { RegionGrouping } from '@samraad/monitoring';

/** "2026-11" as "november 2026"; several as "april–juni 2026" or "november 2026–januar 2027". */
export function monthsInWords(from: string, to: string): string {
  const [fromYear = '', fromMonth = ''] = from.split('-');
  const [toYear = '', toMonth = ''] = to.split('-');
  const last = `${monthName(Number(toMonth))} ${toYear}`;
  if (from === to) return last;
  return `${monthName(Number(fromMonth))}${fromYear === toYear ? '' : ` ${fromYear}`}–${last}`;
}

/** Words of a region's figures, wherever they are read: page, agenda paper, files. */
export const reportWords = {
  title: (region: string) => `${region}s brug af tilbuddet`,
  file: (region: string, round: string) => `${region}-${round}`,
  requests: 'Henvendelser',
  period: 'Periode',
  perMonth: 'Måned',
  groupings: {
    theme: 'Tema',
    kind: 'Slags hjælp',
    sector: 'Slags arbejdsplads',
    place: 'Hospital eller virksomhed',
  } satisfies Record<RegionGrouping, string>,
  overTime: {
    theme: 'Tema over tid',
    kind: 'Slags hjælp over tid',
    sector: 'Slags arbejdsplads over tid',
    place: 'Hospital eller virksomhed over tid',
  } satisfies Record<RegionGrouping, string>,
  noTheme: 'Uden for temaerne',
  noPlace: 'Andre arbejdspladser',
  hidden: 'vises ikke',
  atLeast: (count: number) => `mindst ${count}`,
  total: (count: number, through: string | null) => {
    if (through === null)
      return 'Der er ikke gået en hel måned af runden endnu. Tallene kommer, når den er gået.';
    const until = `til og med ${through}`;
    if (count === 0) return `Ingen arbejdspladser i regionen har sendt en henvendelse ${until}.`;
    return `${count} henvendelser er sendt ${until}.`;
  },
  unknown: 'Runden var slut, før Samråd begyndte. Der er ingen tal for den her.',
  waits: (threshold: number) =>
    `Der er flere. De kommer med, når der er mindst ${threshold} i de måneder, der mangler.`,
  few: (threshold: number) =>
    `Færre end ${threshold} henvendelser er sendt. Tallene kommer, når der er ${threshold}.`,
  until: (month: string) => `Til og med ${month}. Derefter er grupperne endnu for små til at blive vist.`,
  later: 'Tallene kommer, når flere har søgt.',
  rule: (threshold: number) =>
    `Tal under ${threshold} bliver ikke vist, og heller ikke tal, som de kunne regnes ud af. Derfor bliver måneder lagt sammen, og ingen måned kommer med, før den er gået.`,
  models: {
    1: (day: string) =>
      `Model 1 gælder siden ${day}: en målrettet indsats, hvor henvendelser bliver påtegnet.`,
    2: (day: string) => `Model 2 gælder siden ${day}: arbejdspladserne henvender sig frit.`,
  },
  notChosen: (day: string) =>
    `Hovedudvalget har ikke valgt model, så model 2 gælder: arbejdspladserne henvender sig frit. Der skal vælges senest ${day}.`,
  notChosenInTime: (day: string) =>
    `Hovedudvalget har ikke valgt model, så model 2 gælder: arbejdspladserne henvender sig frit. Der skulle vælges senest ${day}.`,
  focus: (names: string) => `Samlet om: ${names}.`,
  csv: ['Tabel', 'Periode', 'Gruppe', 'Henvendelser'],
  about: 'Om tallene',
  made: (day: string) => `Lavet ${day}.`,
  sheet: (heading: string) => capital(heading).slice(0, 31),
} as const;
