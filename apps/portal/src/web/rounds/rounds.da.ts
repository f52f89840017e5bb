/** Words of the pages on which rounds are made. */
export const roundsWords = {
  title: 'Runder',
  draftPill: 'kladde',
  list: {
    sub: 'En runde har sine egne regler. En sag bliver dømt efter reglerne i sin egen runde.',
    open: (name: string, to: string) => `${name} tager imod henvendelser til og med ${to}.`,
    none: 'Der er ingen åben runde.',
    next: (name: string, from: string) => `${name} åbner ${from}.`,
    start: 'Lav en ny runde',
    drafts: 'Kladder',
    changeFrom: (day: string) => `Ændring fra ${day}`,
    rounds: 'Besluttede runder',
    columns: {
      name: 'Runde',
      period: 'Periode',
      state: 'Status',
      changed: 'Sidst rettet',
      providers: 'Udbydere',
    },
    providers: 'Se udbyderne',
    period: (from: string, to: string) => `${from} – ${to}`,
    states: { coming: 'kommer', open: 'åben', ending: 'gør sager færdige', over: 'slut' },
    empty: {
      heading: 'Ingen runder endnu',
      text: 'Når begge centrale parter har godkendt en runde, står den her.',
    },
  },
  fresh: {
    title: 'Lav en ny runde',
    lead: 'Begynd med reglerne fra en tidligere runde, eller fra bunden. Begge centrale parter kan rette i kladden.',
    from: 'Begynd med',
    fromRound: (name: string) => `reglerne fra ${name}`,
    nothing: 'de sædvanlige regler, uden temaer og udbydere',
    name: 'Rundens navn',
    nameHint: 'For eksempel Runden 2028–2030.',
    requestsFrom: 'Der kan søges fra',
    requestsTo: 'Der kan søges til og med',
    submit: 'Lav kladden',
  },
  draft: {
    sub: (origin: string | null) =>
      `${origin ? `Lavet efter ${origin}.` : 'Lavet fra bunden.'} Reglerne står som sætninger, og det farvede kan ændres.`,
    subChanged: ' Det, I har ændret, er gult med streg under.',
    edit: 'Ret',
    editOf: (title: string) => `Ret ${title.toLowerCase()}`,
    fixed: 'ligger fast',
    turns: {
      wrong: (count: number) =>
        count === 1 ? 'Én ting passer ikke sammen endnu' : `${count} ting passer ikke sammen endnu`,
      wrongWhy:
        'Ret det, der er mærket. Runden kan først sendes til den anden part, når alle regler passer sammen.',
      ready: (other: string) => `Runden er klar til at blive sendt til ${other}`,
      readyWhy: (rules: number, changed: number) =>
        `Alle ${rules} regler passer sammen. ${changed === 0 ? 'I har ikke ændret nogen' : changed === 1 ? 'I har ændret én' : `I har ændret ${changed}`} siden sidste runde. Runden åbner først for arbejdspladserne, når begge centrale parter har godkendt præcis det samme.`,
      send: 'Læs igennem, og send',
      waits: (title: string) => `Et forslag venter på svar: ${title}`,
      waitsWhy:
        'Bliver der rettet i kladden nu, gælder forslaget ikke længere, og runden skal foreslås igen.',
      seeProposal: 'Se forslaget',
      watch: 'De centrale parter arbejder på en ny runde',
      opened: 'Runden er besluttet',
      openedWhy: 'Kladden er godkendt af begge centrale parter og kan ikke længere rettes.',
      seeRound: 'Se runden',
      discarded: 'Kladden er lagt væk',
    },
    sides: 'Begge skal godkende',
    sidesText:
      'Retter en af jer noget, efter at runden er foreslået, skal den foreslås og godkendes igen. Det bliver vist, hvad der er rettet.',
    changed: 'Ændret siden sidste runde',
    unchanged: 'Intet endnu.',
    touches: 'Hvad rører det?',
    touched: {
      running: (count: number) =>
        count === 1
          ? 'Én sag i gang beholder reglerne fra sin egen runde.'
          : `${count} sager i gang beholder reglerne fra deres egen runde.`,
      drafts: (count: number, signatures: number) =>
        `${count === 1 ? 'Én kladde følger' : `${count} kladder følger`} den runde, der er åben, når den sidste skriver under.${signatures > 0 ? ` Lige nu er der givet ${signatures === 1 ? 'én underskrift' : `${signatures} underskrifter`}.` : ''}`,
      providers: (count: number) =>
        `${count === 1 ? 'Én udbyder' : `${count} udbydere`} får mail, når runden er besluttet.`,
      regions: (count: number, by: string) => `${count} Hovedudvalg får mail og vælger model senest ${by}.`,
      never: 'Intet virker bagud.',
    },
    discard: 'Læg kladden væk',
    problems: 'Det passer ikke sammen',
  },
  change: {
    start: 'Ret reglerne',
    title: (name: string) => `Ret ${name}`,
    lead: 'I ændrer rundens tekst regel for regel. Først når begge centrale parter har godkendt, gælder noget.',
    validFrom: 'De nye regler skal gælde fra',
    validFromHint: 'Tidligst fra i morgen. Du kan flytte dagen bagefter.',
    submit: 'Lav kladden',
    own: 'ændres for sig',
    pill: 'ændring',
    sub: (name: string) => `Ændrer ${name}, der er besluttet. Det, I har ændret, er gult med streg under.`,
    ready: (other: string) => `Ændringen er klar til at blive sendt til ${other}`,
    readyWhy: (changed: number) =>
      `${changed === 1 ? 'I har ændret én regel.' : `I har ændret ${changed} regler.`} Resten står, som det var. Intet gælder, før begge centrale parter har godkendt præcis det samme.`,
    fresh: 'Ret de regler, der skal være anderledes',
    freshWhy: 'Alt står endnu, som det er. Når I har ændret noget, kan I sende ændringen til den anden part.',
    decided: 'Ændringen er besluttet',
    watch: 'De centrale parter arbejder på en ændring af runden',
    changed: 'Det ændrer I',
    touched: {
      keeps: (count: number) =>
        count === 1
          ? 'Én sag er begyndt under en regel, I ændrer, og beholder den.'
          : `${count} sager er begyndt under en regel, I ændrer, og beholder den.`,
      meets: (count: number) =>
        count === 1
          ? 'Én sag møder de nye regler, når den kommer så langt.'
          : `${count} sager møder de nye regler, når de kommer så langt.`,
      none: 'Ingen sager i gang møder det, I har ændret.',
      signing: (count: number) =>
        count === 1
          ? 'Én henvendelse, der er ved at blive skrevet under, beholder reglen om underskrift.'
          : `${count} henvendelser, der er ved at blive skrevet under, beholder reglen om underskrift.`,
      drafts: (count: number) =>
        count === 1
          ? 'Én kladde følger den nye regel, når der bliver bedt om underskrift.'
          : `${count} kladder følger den nye regel, når der bliver bedt om underskrift.`,
      mail: 'Udbydernes koordinatorer og Hovedudvalgene får mail, når ændringen er besluttet.',
      never: 'Intet virker bagud.',
      see: 'Se sagerne, ændringen rører',
    },
    cases: {
      title: 'Sager, ændringen rører',
      sub: 'Du ser, at sagen er der, og hvor langt den er, aldrig hvad den handler om.',
      columns: { name: 'Sag', keeps: 'Beholder', meets: 'Møder' },
      none: '–',
      empty: {
        heading: 'Ingen sager i gang',
        text: 'Der er ingen åbne sager i runden, som ændringen rører.',
      },
    },
    propose: {
      title: (name: string) => `Foreslå ændringen af ${name}`,
      reason: 'Hvorfor skal reglerne ændres?',
    },
    picture: {
      about: (name: string) => `En ændring af ${name}, der er besluttet og gælder nu.`,
      ifApproved: (from: string) =>
        `de nye regler gælder fra ${from}. Det, der er begyndt før, beholder sine.`,
      approving: 'Ændringen er besluttet, og udbydere og Hovedudvalg får mail.',
      refusing: 'Runden går videre med de regler, den har. Kladden står, og I kan rette i den.',
      before: 'Det, der ændres',
      whole: 'Hele teksten, som den bliver',
    },
  },
  close: {
    start: 'Luk før tid, og se, hvordan den står',
    seeState: 'Se, hvordan den står',
    title: (name: string) => `Luk ${name}`,
    stateTitle: (name: string) => `Sådan står ${name}`,
    turns: {
      open: (day: string) => `Der kan søges til og med ${day}`,
      openWhy:
        'Runden lukker af sig selv natten efter. Vil I lukke før, skal begge centrale parter være enige.',
      openSeen: 'Runden lukker af sig selv natten efter.',
      coming: (day: string) => `Runden åbner ${day}`,
      closed: (day: string) => `Runden tog imod sidste gang ${day}`,
      closedWhy: (day: string) => `Sagerne går videre og skal være leveret senest ${day}.`,
      waits: (title: string) => `Et forslag venter på svar: ${title}`,
      unknown: 'Runden var slut, før Samråd begyndte',
      unknownWhy: 'Her står ikke, hvordan den blev brugt.',
    },
    casesHeading: 'Det, der er åbent nu',
    see: 'Se sagerne',
    list: {
      title: 'Sager i gang',
      sub: (name: string, day: string) =>
        `Sager i ${name}, der har nummer og ikke er slut. Alt skal være leveret senest ${day}. Du ser, at sagen er der, og hvor langt den er, aldrig hvad den handler om.`,
      columns: { name: 'Sag', stage: 'Hvor langt er den?', after: 'Når runden lukker' },
      goesOn: 'Går videre',
      beforeContract: 'Går videre mod en kontrakt',
      empty: { heading: 'Ingen sager i gang', text: 'Der er ingen åbne sager i runden.' },
    },
    cases: {
      running: 'Sager i gang',
      runningWhy: 'De går videre efter rundens regler.',
      withoutContract: 'Heraf uden kontrakt',
      completing: 'Uden nummer endnu',
      completingWhy:
        'Alle har skrevet under. De får deres nummer i runden, når udbyder og påtegning er på plads.',
      drafts: 'Kladder',
      draftsWhy: 'De bliver liggende og kan bruges i den næste runde.',
      signing: 'Ved at blive skrevet under',
      signingWhy: (signatures: number) =>
        signatures === 0
          ? 'De bliver til kladder igen.'
          : `De bliver til kladder igen, og ${signatures === 1 ? 'én underskrift falder' : `${signatures} underskrifter falder`} bort. Underskriverne får mail.`,
    },
    moneyHeading: 'Pengene',
    rule: {
      goes: (next: string) =>
        `Efter rundens regel følger det, der er frit, med til ${next}, når runden er lukket, og ingen sag længere kan få brug for det.`,
      stays: 'Efter rundens regel bliver det, der er frit, i runden.',
      noNext:
        'Efter rundens regel følger det, der er frit, med til den næste runde. Der er ikke besluttet nogen endnu.',
    },
    columns: {
      provider: 'Udbyder',
      free: 'Frit',
      held: 'Holdt',
      used: 'Aftalt og brugt',
      later: 'Åbner senere',
      after: 'Det frie bagefter',
    },
    laterWhy: 'Rater, der åbner senere, åbner på deres dag, også når runden er lukket.',
    left: {
      goes: (next: string) => `Følger med. Udbyderen har så ${next} frit i næste runde.`,
      'waits-for-cases': (count: number) =>
        count === 1
          ? 'Venter på én sag, der kan få brug for det.'
          : `Venter på ${count} sager, der kan få brug for det.`,
      'no-next-frame': 'Bliver, til udbyderen har en ramme i næste runde.',
      stays: 'Bliver i runden.',
      nothing: 'Intet tilbage.',
    },
    readers: ['begge centrale parter', 'revisor'],
    formHeading: 'Luk før tid',
    formLead: 'Vælg den sidste dag, arbejdspladserne kan søge. Runden lukker natten efter.',
    lastDay: 'Sidste dag, der kan søges',
    reason: 'Hvorfor skal runden lukke?',
    submit: 'Send forslaget',
    picture: {
      about: (name: string) => `${name} lukker for henvendelser før tid.`,
      ifApproved: (day: string) =>
        `der kan søges til og med ${day}. Natten efter falder underskrifterne bort på det, som ikke alle har skrevet under.`,
      approving: 'Datoen flyttes straks, og udbydere og Hovedudvalg får mail.',
      refusing: 'Runden går videre som besluttet.',
      dates: 'Datoen',
      casesThen: 'Det, der var åbent',
      lastDay: 'Sidste dag, der kan søges',
    },
  },
  part: {
    save: 'Gem reglen',
    cancel: 'Fortryd',
    means: 'Det betyder reglen, som den er nu',
  },
  propose: {
    title: (name: string) => `Foreslå ${name}`,
    lead: (other: string) => `Læs hele teksten igennem. ${other} får præcis den samme tekst at svare på.`,
    reason: 'Hvorfor denne runde?',
    reasonHint: 'Står på forslaget, hvor den anden part svarer.',
    submit: 'Send forslaget',
    back: 'Tilbage til kladden',
    text: 'Hele rundens tekst',
  },
  rules: {
    sub: (from: string, to: string) => `Tager imod henvendelser fra ${from} til og med ${to}.`,
    turn: 'Reglerne gælder for alle sager i runden',
    turnWhy: 'En sag bliver dømt efter reglerne i sin egen runde, også når runden er slut.',
    coming: (day: string) => `Fra ${day} gælder andre regler. De står nederst.`,
    standard: 'Se rundens standardkontrakt',
    changes: 'Ændringer på vejen',
    columns: { before: 'Før', after: 'Bagefter' },
    changedFrom: (day: string) => `Fra ${day}`,
    changeLead: 'Det, der er begyndt før dagen, beholder de regler, der gjaldt.',
    seeProposal: 'Se beslutningen',
  },
  picture: {
    about: 'Hele teksten til en ny runde: datoer, temaer, udbydere, rater og regler.',
    ifApproved: (name: string, from: string) =>
      `${name} er besluttet, præcis som den står her. Arbejdspladserne kan søge fra ${from}.`,
    approving: 'Runden er besluttet, rammerne er fastsat, og udbydere og Hovedudvalg får mail.',
    refusing: 'Kladden står, og I kan rette i den og foreslå den igen.',
    changed: 'Hvad er nyt, og hvem får besked?',
    before: 'Før',
    whole: 'Hele teksten',
    none: 'Ingen tidligere runde',
  },
} as const;
