import { nearWorkingDays } from '@samraad/duties';
import type { InboxFilter, InboxOrder } from '@samraad/monitoring';
import { countWord } from '../../../i18n/danish-counts';
import type { Narrow } from './inbox.form';

const days = (count: number) => (count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`);
const deadlines = (count: number) => (count === 1 ? '1 frist udløber' : `${count} frister udløber`);
const cases = (count: number) => (count === 1 ? 'Én sag' : `${count} sager`);

/** Words of a provider's one list of cases. */
export const inboxWords = {
  title: 'Indbakke',
  sub: 'Alle jeres sager, med den nærmeste frist øverst.',
  soon: (count: number) => `${deadlines(count)} inden for ${countWord(nearWorkingDays)} arbejdsdage.`,
  csv: 'Hent listen som regneark',
  links: 'Mere for jer',
  questions: 'Spørgsmål fra arbejdspladser, før de sender en henvendelse',
  punctuality: 'Er I til tiden? Jeres frister ved siden af gennemsnittet',
  profile: 'Jeres profil, lukkeperioder og kontakt',
  unwritten: ([theme = '', ...more]: readonly string[]) =>
    more.length === 0
      ? `Jeres profil: temaet »${theme}« mangler jeres tekst`
      : `Jeres profil: ${more.length + 1} temaer mangler jeres tekst`,
  turn: {
    eyebrow: 'Det vigtigste lige nu',
    own: (count: number) => `${cases(count)} venter på jer`,
    late: (count: number) =>
      count === 1 ? 'En af dem er over fristen.' : `${count} af dem er over fristen.`,
    nearest: (name: string, sentence: string) => `Nærmest: ${name}. ${sentence}.`,
    none: 'Der er ikke noget, der venter på jer',
    questions: (count: number) =>
      count === 1 ? 'Ét spørgsmål venter på jeres svar' : `${count} spørgsmål venter på jeres svar`,
    questionsWhy: 'Ingen sag venter på jer. Et spørgsmål har ingen frist, men hjælper dem med at vælge.',
    toQuestions: 'Se spørgsmålene',
    noneWhy: 'Vi skriver til jer, så snart en sag har brug for jer.',
  },
  facets: 'Vis sager',
  filters: {
    all: 'Alle',
    mine: 'Mine',
    unassigned: 'Uden konsulent',
    new: 'Nye',
    'on-us': 'Venter på os',
    'on-parties': 'Venter på parterne',
    'on-others': 'Venter på andre',
    breached: 'Frist overskredet',
    closed: 'Afsluttede',
  } satisfies Record<InboxFilter, string>,
  search: 'Søg efter sag, arbejdsplads eller nummer',
  searchButton: 'Vis',
  more: 'Flere filtre og rækkefølge',
  moreOn: (count: number) => `Filtre og rækkefølge (${count} valgt)`,
  narrow: {
    theme: 'Tema',
    region: 'Region',
    kind: 'Hvad ønskes',
    stage: 'Hvor er sagen',
    consultant: 'Konsulent',
    late: 'Hvornår',
  } satisfies Record<Narrow, string>,
  every: {
    theme: 'Alle temaer',
    region: 'Alle regioner',
    kind: 'Rådgivning og inspiration',
    stage: 'Alle trin',
    consultant: 'Alle konsulenter',
    late: 'Alle, også dem i tide',
  } satisfies Record<Narrow, string>,
  late: 'Kun det, I er for sent på',
  order: 'Rækkefølge',
  orders: {
    due: 'Nærmeste frist først',
    newest: 'Sidst ændret først',
    number: 'Efter nummer',
  } satisfies Record<InboxOrder, string>,
  on: 'Valgt',
  searched: (words: string) => `»${words}«`,
  takeAway: (name: string) => `${name}: tag væk`,
  clear: 'Ryd det hele',
  columns: {
    case: 'Sag',
    turn: 'Hvad er det næste',
    dialogue: 'Dialog',
    contract: 'Kontrakt',
    consultant: 'Konsulent',
    next: 'Næste skridt',
  },
  caption: 'Sager hos jer',
  workplaces: (name: string, count: number) => (count === 1 ? name : `${name} og ${count - 1} mere`),
  kinds: { advice: 'rådgivning', inspiration: 'inspiration' },
  left: (count: number) => (count === 0 ? 'jer – i dag' : `jer – ${days(count)}`),
  clocks: {
    expired: (day: string) => `udløb ${day}`,
    dialogueMet: (day: string) => `taget ${day}`,
    contractMet: (day: string) => `sendt ${day}`,
    late: (text: string) => `${text}, for sent`,
    paused: (day: string) => `${day} · med pause`,
  },
  nobodyYet: 'ingen endnu',
  actions: { assign: 'Udpeg', open: 'Åbn sagen' },
  empty: {
    heading: 'Her er ingen sager',
    text: 'Når en arbejdsplads sender jer en fælles henvendelse, kommer den her med begge frister.',
    filtered: 'Ingen af jeres sager passer til det, du har valgt.',
    all: 'Vis alle sager',
  },
  give: {
    heading: 'Giv flere sager til en kollega',
    lead: 'Sæt flueben ved sagerne på listen. Alle de valgte skifter på én gang, eller ingen af dem.',
    tick: (name: string) => `Vælg ${name}`,
    cases: 'Sager',
    tickAll: (count: number) => `Sæt flueben ved alle ${count} på siden`,
    tickNone: 'Fjern alle flueben',
    person: 'Hvem skal have sagerne?',
    choose: 'Vælg en person',
    colleague: (name: string, count: number) =>
      `${name} (${count === 0 ? 'ingen sager' : count === 1 ? '1 sag' : `${count} sager`} nu)`,
    note: 'Note til den, der får sagerne',
    noteHint: 'Den kommer til at stå på hver af sagerne, kun for jer. Mailen fortæller, at der er en note.',
    submit: 'Giv de valgte sager',
  },
  given: {
    title: (count: number, name: string) => `${cases(count)} er givet til ${name}`,
    told: (name: string) => `${name} har fået besked på mail.`,
    unreached: (name: string) => `Vi har ingen mailadresse, der virker, til ${name}.`,
    nobody: 'Ingen fik en mail om det.',
    next: (name: string) => `Sagerne ligger hos ${name}.`,
    own: 'Sagerne står på listen »Mine«.',
  },
  file: {
    number: 'Nummer',
    title: 'Titel',
    workplace: 'Arbejdsplads',
    region: 'Region',
    kind: 'Hvad ønskes',
    stage: 'Hvor er sagen',
    next: 'Hvad er det næste',
    by: 'Senest',
    late: 'For sent',
    dialogue: 'Dialog senest',
    contract: 'Kontrakt senest',
    consultant: 'Konsulent',
  },
} as const;
