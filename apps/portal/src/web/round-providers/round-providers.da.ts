import type { StandingChangeKind } from '@samraad/catalogue';
import type { ServiceChange } from '@samraad/rounds';

/** Words of the pages on which the central parties decide who is in a round. */
export const roundProvidersWords = {
  rounds: 'Runder',
  title: (round: string) => `Udbydere i ${round}`,
  list: {
    sub: 'Begge centrale parter beslutter sammen, hvem der er med, og fra hvilken dag.',
    turn: (serving: number) =>
      serving === 1 ? 'Én udbyder tager imod henvendelser' : `${serving} udbydere tager imod henvendelser`,
    nobody: 'Ingen udbyder tager imod henvendelser lige nu',
    explanation:
      'En udbyder, der er sat på pause eller stoppet, får ingen nye henvendelser. Sager, der er i gang hos den, fortsætter.',
    over: 'Runden tager ikke imod henvendelser mere',
    overWhy: 'Her står, hvem der var med.',
    takeIn: 'Tag en udbyder med',
    profiles: 'Se udbydernes profiler',
    columns: { provider: 'Udbyder', state: 'Status', changes: 'Besluttet', acts: 'Foreslå' },
    states: {
      serving: 'tager imod',
      paused: 'på pause',
      ended: 'stoppet',
      coming: 'kommer',
    },
    since: (day: string) => `siden ${day}`,
    wholeRound: 'hele runden',
    next: {
      'taken-in': (day: string) => `er med fra ${day}`,
      paused: (day: string) => `på pause fra ${day}`,
      resumed: (day: string) => `tager imod igen fra ${day}`,
      ended: (day: string) => `stopper ${day}`,
    } satisfies Record<StandingChangeKind, (day: string) => string>,
    nothingNext: 'intet nyt',
    away: (from: string, to: string) => `Har selv meldt lukket eller optaget ${from} – ${to}`,
    actsHeading: 'Foreslå en ændring',
    actsLead: 'Intet ændrer sig, før den anden part har sagt ja.',
    pause: (name: string) => `Sæt ${name} på pause`,
    resume: (name: string) => `Lad ${name} tage imod igen`,
    end: (name: string) => `Stop ${name} i runden`,
    waiting: 'Venter på svar',
    empty: {
      heading: 'Ingen udbydere i runden',
      text: 'Når begge centrale parter har taget en udbyder med, står den her.',
    },
  },
  change: {
    paused: {
      title: (name: string) => `Sæt ${name} på pause`,
      lead: 'Fra den dag kan ingen vælge udbyderen. Den kan komme tilbage senere.',
      submit: 'Foreslå pausen',
    },
    resumed: {
      title: (name: string) => `Lad ${name} tage imod igen`,
      lead: 'Fra den dag kan arbejdspladserne vælge udbyderen igen.',
      submit: 'Foreslå det',
    },
    ended: {
      title: (name: string) => `Stop ${name} i runden`,
      lead: 'Fra den dag kan ingen vælge udbyderen i resten af runden. Det kan ikke laves om. Skal den måske komme tilbage, så sæt den på pause.',
      submit: 'Foreslå at stoppe',
    },
  } satisfies Record<ServiceChange, { title: (name: string) => string; lead: string; submit: string }>,
  from: 'Fra hvilken dag?',
  fromHint: 'I dag er den tidligste. Intet virker bagud.',
  reason: 'Hvorfor?',
  reasonHint: 'Den anden part læser begrundelsen, før den svarer.',
  readers: ['begge centrale parter', 'revisor'],
  waiting: (title: string) => `Der venter allerede et forslag: ${title}`,
  touched: 'Hvad rører det?',
  touches: {
    running: (count: number) =>
      count === 0
        ? 'Udbyderen har ingen sager i gang i runden.'
        : count === 1
          ? 'Én sag er i gang hos udbyderen. Den fortsætter, og parterne får besked.'
          : `${count} sager er i gang hos udbyderen. De fortsætter, og parterne får besked.`,
    chosen: (count: number) =>
      count === 0
        ? 'Ingen kladder har valgt udbyderen.'
        : count === 1
          ? 'Én kladde har valgt udbyderen. Parterne får besked på dagen og vælger en anden. Underskrifterne gælder stadig.'
          : `${count} kladder har valgt udbyderen. Parterne får besked på dagen og vælger en anden. Underskrifterne gælder stadig.`,
    coordinators: 'Udbyderens koordinatorer får besked, så snart begge parter har sagt ja.',
    more: (count: number) => `og ${count} til`,
  },
  cases: 'Sager i gang hos udbyderen',
  takeIn: {
    title: 'Tag en udbyder med',
    lead: 'Vælg en udbyder, som Samråd kender fra en anden runde. Rammen bliver foreslået for sig bagefter.',
    nobody: 'Alle udbydere, som Samråd kender, er eller har været med i runden.',
    provider: 'Udbyder',
    submit: 'Foreslå udbyderen',
    toNew: 'Er udbyderen ny i Samråd?',
    toNewLink: 'Skriv om en ny udbyder',
  },
  fresh: {
    title: 'En udbyder, der er ny i Samråd',
    lead: 'Når begge parter har sagt ja, bliver udbyderen oprettet, og koordinatoren får et link at komme ind med. Udbyderen skriver selv sin profil.',
    name: 'Kort navn',
    nameHint: 'Det, arbejdspladserne ser: NFA, RUC, Joblife.',
    fullName: 'Fulde navn',
    cvr: 'CVR-nummer',
    cvrHint: 'Otte cifre. Det sidste kontrollerer de andre.',
    address: 'Adresse',
    website: 'Hjemmeside',
    email: 'E-mail til henvendelser',
    phone: 'Telefon',
    coordinator: 'Den første koordinator',
    coordinatorName: 'Navn',
    coordinatorEmail: 'E-mail',
    submit: 'Foreslå udbyderen',
  },
  picture: {
    about: (round: string) => `${round}.`,
    beforeAfter: 'Før og efter',
    state: 'Nye henvendelser',
    running: 'Sager i gang',
    go: 'fortsætter',
    states: {
      serving: 'tager imod',
      paused: 'tager ikke imod, på pause',
      ended: 'tager ikke imod, stoppet',
      coming: 'tager ikke imod endnu',
      out: 'er ikke med',
    },
    fromDay: (state: string, day: string) => `${state} fra ${day}`,
    ifApproved: {
      'taken-in': (name: string, day: string) => `${name} er med i runden fra ${day}.`,
      paused: (name: string, day: string) => `${name} får ingen nye henvendelser fra ${day}.`,
      resumed: (name: string, day: string) => `${name} kan vælges igen fra ${day}.`,
      ended: (name: string, day: string) =>
        `ingen kan vælge ${name} i runden fra ${day}. Det kan ikke laves om.`,
    } satisfies Record<StandingChangeKind, (name: string, day: string) => string>,
    approving: {
      'taken-in': 'Udbyderen er besluttet, og koordinatorerne får mail.',
      paused: 'Pausen er besluttet. Koordinatorerne og parterne i sager i gang får mail.',
      resumed: 'Det er besluttet, og koordinatorerne får mail.',
      ended: 'Stoppet er besluttet. Koordinatorerne og parterne i sager i gang får mail.',
    } satisfies Record<StandingChangeKind, string>,
    refusing: 'Intet ændrer sig.',
    provider: 'Udbyderen',
    fields: {
      fullName: 'Fulde navn',
      cvr: 'CVR-nummer',
      address: 'Adresse',
      website: 'Hjemmeside',
      email: 'E-mail til henvendelser',
      phone: 'Telefon',
      coordinator: 'Første koordinator',
    },
    none: 'Findes ikke i Samråd',
    approaches:
      'Det, udbyderen sidst har skrevet om de samme temaer, bliver vist, til den har skrevet noget nyt.',
    frame: 'Rammen er et forslag for sig.',
  },
} as const;
