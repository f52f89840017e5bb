import { nearWorkingDays } from '@samraad/duties';
import { countWord } from '../../../i18n/danish-counts';
import type { DeadlineGroup, DeadlineHolder } from '@samraad/monitoring';

const days = (count: number) => (count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`);

// A short day mostly ends in its own full stop.
const stop = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** Words of the list of deadlines over all cases. */
export const deadlineWords = {
  title: 'Frister',
  sub: (round?: string) =>
    `Alle åbne sager${round ? ` i ${round}` : ''}. Du ser frist, arbejdsplads og hvem der mangler, aldrig hvad sagen handler om.`,
  csv: 'Hent som regneark',
  eyebrow: 'Det vigtigste lige nu',
  none: 'Ingen frister er overskredet',
  noneWhy: 'De nærmeste står øverst på listen.',
  late: (count: number) => (count === 1 ? '1 frist er overskredet' : `${count} frister er overskredet`),
  ours: (count: number) =>
    count === 0 ? 'Ingen af dem er jeres.' : count === 1 ? 'Den ene er jeres.' : `${count} af dem er jeres.`,
  pattern: (names: string) => `Det er begyndt at ligne et mønster hos ${names}.`,
  open: 'Se den ældste',
  filters: 'Vis frister',
  all: 'Alle',
  groups: {
    late: 'Overskredet',
    soon: `De næste ${countWord(nearWorkingDays)} arbejdsdage`,
    later: 'Senere',
  } satisfies Record<DeadlineGroup, string>,
  mine: 'Venter på jer',
  provider: 'Udbyder',
  everyProvider: 'Alle udbydere',
  region: 'Region',
  everyRegion: 'Alle regioner',
  holder: 'Hvem mangler at gøre noget',
  holders: {
    provider: 'Udbyderen',
    parties: 'De lokale parter',
    endorser: 'Den, der skal påtegne',
    central: 'De centrale parter',
  } satisfies Record<DeadlineHolder, string>,
  everyHolder: 'Alle',
  show: 'Vis',
  columns: { by: 'Frist', who: 'Hvem skal gøre hvad', case: 'Sag', done: 'Hvad er der gjort' },
  left: (count: number) => (count === 0 ? 'i dag' : `${days(count)} tilbage`),
  reminded: (count: number, day: string) =>
    stop(count === 1 ? `Mindet om det ${day}` : `Mindet om det ${count} gange, sidst ${day}`),
  told: (day: string) => stop(`De, der venter, fik besked ${day}`),
  promised: (day: string) => `Parterne har aftalt ${day}.`,
  nothingDone: 'Ingen påmindelse endnu.',
  you: 'jer',
  empty: { heading: 'Ingen frister passer', text: 'Vælg noget andet ovenfor.', action: 'Vis alle frister' },
  oneCase: 'Sagen',
  caseFacts: { number: 'Nummer', place: 'Arbejdsplads', provider: 'Udbyder', stage: 'Hvor er den' },
  noProvider: 'ingen lige nu',
  punctuality: 'Hvem er for sent, og hvor tit?',
  isPattern: 'mønster',
  inTime: (inTime: number, all: number) => `${inTime} af ${all} til tiden`,
  lateCases: (count: number) => (count === 1 ? 'Se den ene sag' : `Se de ${count} sager`),
  newestOf: (shown: number, all: number) => `De ${shown} nyeste af ${all} er vist.`,
  marksOf: (shown: number) => `, de ${shown} seneste vist`,
  stillOpen: 'stadig åben',
  doneOn: (day: string) => `gjort ${day}`,
  counted: 'Kun frister, der er løbet ud eller holdt. Et afslag fra udbyderen i tide tæller ikke med.',
  noClocks: 'Ingen frist er løbet ud eller holdt endnu.',
  invoices: 'Regninger efter alder',
  noInvoices: 'Ingen regninger venter på betaling.',
  age: (age: number, left: number) =>
    `${age === 1 ? '1 dag' : `${age} dage`} gammel, ${left < 0 ? `${-left} over` : `${left} tilbage`}`,
  invoice: (provider: string, number: string) => `${provider} · ${number}`,
  moreInvoices: (count: number) =>
    count === 1 ? 'Og 1 regning til, nyere end disse.' : `Og ${count} regninger til, nyere end disse.`,
  seeInvoices: 'Se regningerne ved siden af kontrakt og attestation',
  regions: 'Til tiden, region for region',
  regionColumns: { region: 'Region', inTime: 'Til tiden', late: 'For sent' },
  clocks: { dialogue: 'Dialog', contract: 'Kontrakt' },
} as const;
