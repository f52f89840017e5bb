import type { RoomBand } from '@samraad/budget';
import { waitingDays } from '@samraad/catalogue';
import { countWord, providerCount } from './danish-counts';

/** Words of the pages about providers. */
export const providersDa = {
  title: 'Udbyderne',
  front: 'Forside',
  chooseTheme: 'Vælg et tema',
  allThemes: 'Alle temaer',
  room: { good: 'god plads', little: 'lidt plads', none: 'kun venteliste' } satisfies Record<
    RoomBand,
    string
  >,
  /** Median days to first contact; 0 is the day of the request itself. */
  answersIn: (days: number) =>
    days === 0 ? 'svarer samme dag' : `svarer på ${days} ${days === 1 ? 'dag' : 'dage'}`,
  suits: (suits: string) => `Passer til jer, der ${suits}.`,
  readAbout: (name: string) => `Læs om ${name}`,
  heading: (count: number) =>
    `${providerCount(count)}, ${countWord(count)} ${count === 1 ? 'måde' : 'måder'} at arbejde på`,
  listSub: 'I vælger selv, hvem I vil arbejde med, og I må gerne skrive til flere, før I bestemmer jer.',
  compare: 'Sammenlign dem side om side',
  compareTheme: (theme: string) => `Sådan går de til ${theme.toLowerCase()}`,
  compareAll: 'Sådan går de til hvert tema',
  criterion: 'Hvad',
  way: 'Arbejdsform',
  roomNow: 'Plads lige nu',
  firstContact: 'Første kontakt',
  notKnown: 'Vides ikke endnu',
  noApproach: 'Ikke skrevet endnu',
  unwritten: (themes: readonly string[]) =>
    `Ikke skrevet endnu: ${new Intl.ListFormat('da').format(themes.map((theme) => `»${theme}«`))}.`,
  noneTitle: 'Der er ingen udbydere at vise endnu',
  noneText: 'De kommer her på siden, når parterne har åbnet en runde.',
  optional: (title: string) => `${title} (kan vælges fra)`,
  step: (description: string, duration: string, own: boolean) =>
    `${description} Tid: ${duration.charAt(0).toLowerCase()}${duration.slice(1)}${own ? ' (Samråds egen beskrivelse)' : ''}.`,
  ownSteps: (name: string) =>
    `Samråds egen beskrivelse: parternes materiale fortæller ikke, hvordan ${name} arbejder. Trin og tider er et bud.`,
  approachesNote: 'Teksterne er Samråds egne ord efter parternes katalog.',
  invented:
    'Sagerne i demoen er opdigtede. Plads, svartider, sprog, steder og tal siger ikke noget om, hvordan de rigtige udbydere arbejder.',
  address: 'Adresse',
  website: 'Hjemmeside',
  inventedEmail: 'E-mailadressen er opdigtet.',
  wayHeading: (name: string) => `Sådan arbejder ${name}`,
  otherWay: (name: string) => `Se også: ${name}`,
  approaches: 'Sådan går de til temaerne',
  contact: 'Kontakt',
  email: 'E-mail',
  phone: 'Telefon',
  now: 'Lige nu',
  rounds: 'Med i',
  notTold: 'Ikke oplyst',
  languages: 'Sprog',
  regions: 'Kommer i',
  allRegions: 'alle regioner',
  levels: 'Hjælper',
  levelNames: { operational: 'den enkelte arbejdsplads', strategic: 'strategisk, på tværs' },
  notNow: 'Ikke med i den nuværende runde',
  notNowText: (name: string, rounds: string) =>
    `I kan ikke sende en ny henvendelse til ${name} nu. Siden viser, hvordan de arbejdede i ${rounds}.`,
  intake: {
    heading: 'Åbent og lukket',
    criterion: 'Tager imod',
    open: 'tager imod henvendelser',
    pills: {
      paused: 'på pause',
      ended: 'ikke med længere',
      coming: 'ikke med endnu',
      away: 'tager ikke imod lige nu',
    },
    next: {
      'taken-in': (day: string) => `Er med i runden fra ${day}.`,
      paused: (day: string) => `Er på pause fra ${day} og tager ikke imod nye henvendelser fra den dag.`,
      resumed: (day: string) => `Tager imod henvendelser igen fra ${day}.`,
      ended: (day: string) => `Tager ikke imod nye henvendelser i runden fra ${day}.`,
    },
    kinds: {
      closed: (days: string) => `Lukket ${days}.`,
      full: (days: string) => `Fuldt optaget ${days}.`,
    },
    stops: (day: string) => `Tager ikke imod nye henvendelser fra ${day} og perioden ud.`,
    goesOn: 'I kan godt sende en henvendelse imens, men svaret kan vente.',
    runs: 'Sager, der er i gang, fortsætter.',
  },
  facets: {
    help: 'Få hjælp til at vælge: fire spørgsmål, og hvem der passer',
    more: 'Flere måder at vælge på',
    moreOn: (count: number, shown: string) =>
      `Flere måder at vælge på · ${count === 1 ? '1 valg er slået til' : `${count} valg er slået til`}, ${shown}`,
    shown: (shown: number, of: number) => `${shown} af ${of} udbydere vises`,
    on: 'Slået til',
    remove: (what: string) => `Fjern ${what}`,
    removeAll: 'Fjern alle valg',
    beside: 'Side om side',
    labels: {
      theme: 'Tema',
      kind: 'Form',
      level: 'Niveau',
      approach: 'Tilgang',
      waiting: 'Første kontakt',
      room: 'Plads',
    },
    values: {
      advice: 'Rådgivning',
      inspiration: 'Inspiration',
      operational: 'Den enkelte arbejdsplads',
      strategic: 'Strategisk',
      'one-package': 'Samler alle om ét seminar',
      'studies-first': 'Undersøger først',
      'small-steps': 'Prøver af i små skridt',
      days: `Højst ${waitingDays.days} dage`,
      week: `${waitingDays.days + 1}–${waitingDays.week} dage`,
      longer: 'Længere',
      good: 'God plads',
      little: 'Lidt plads',
      none: 'Kun venteliste',
    } as Readonly<Record<string, string>>,
    nothingTitle: 'Ingen udbydere passer til det hele',
    nothingText: 'Fjern et valg, eller søg efter noget andet.',
    search: 'Søg i det, udbyderne skriver',
    searchHint: 'For eksempel mobning, skiftehold eller supervision',
    searchButton: 'Søg',
    searched: (words: string) => `søgningen »${words}«`,
  },
  figures: {
    heading: 'Hvad tallene siger',
    sub: 'Tal fra portalens egne sager. »n« er, hvor mange de bygger på.',
    dialogue: 'Kontakt inden fristen',
    contract: 'Kontrakt inden fristen',
    kept: ({ kept, of }: { kept: number; of: number }) => `${kept} af ${of}`,
    share: (percent: number, n: number) => `${percent} % · n = ${n}`,
    clocks: 'Holder fristerne',
    clocksHint: 'Fristerne er de samme for alle',
    satisfaction: 'Hvad andre sagde',
    satisfactionHint: 'Tilfredshed lige efter forløbet, fra 1 til 5',
    mean: (mean: string) => `${mean} af 5`,
    said: (mean: string, n: number) =>
      `Tilfredshed lige efter forløbet: ${mean}, n\u00a0=\u00a0${n}\u00a0svar.`,
    answers: (n: number) => `n = ${n} svar`,
    absent: 'Vises ikke',
    few: 'Der er færre end fem at regne på.',
    typical: (days: number) =>
      days === 0 ? 'typisk samme dag' : `typisk efter ${days} ${days === 1 ? 'dag' : 'dage'}`,
    n: (n: number) => `n = ${n}`,
    firstHint: 'Fra henvendelsen til den første kontakt',
  },
  rows: {
    approach: 'Tilgang',
    wayHint: 'En åben cirkel kan vælges fra',
    reach: 'Sprog og steder',
    help: 'Form og niveau',
    more: 'Vil I vide mere?',
  },
  turn: {
    eyebrow: 'Kan vi få hjælp her?',
    good: (name: string) => `${name} har god plads lige nu`,
    little: (name: string) => `${name} har lidt plads tilbage lige nu`,
    none: (name: string) => `${name} har kun venteliste lige nu`,
    unknown: (name: string) => `${name} tager imod henvendelser`,
    days: (days: number) =>
      days === 0
        ? 'Halvdelen af dem, der skriver, hører fra dem samme dag.'
        : `Halvdelen af dem, der skriver, hører fra dem inden for ${days === 1 ? 'en dag' : `${days} dage`}.`,
    waiting:
      'I kan godt vælge dem alligevel. Når kontrakten er klar, står I på venteliste og beholder jeres nummer.',
    free: 'Det koster ikke jeres arbejdsplads noget.',
    action: 'Kan vi bruge tilbuddet?',
    compare: 'Sammenlign med de andre',
  },
} as const;
