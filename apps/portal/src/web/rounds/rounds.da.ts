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
    rounds: 'Besluttede runder',
    columns: { name: 'Runde', period: 'Periode', state: 'Status', changed: 'Sidst rettet' },
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
  },
  picture: {
    about: 'Hele teksten til en ny runde: datoer, temaer, udbydere, rater og regler.',
    ifApproved: (name: string, from: string) =>
      `er ${name} besluttet, præcis som den står her. Arbejdspladserne kan søge fra ${from}.`,
    approving: 'Runden er besluttet, rammerne er fastsat, og udbydere og Hovedudvalg får mail.',
    refusing: 'Kladden står, og I kan rette i den og foreslå den igen.',
    changed: 'Hvad er nyt, og hvem får besked?',
    before: 'Før',
    whole: 'Hele teksten',
    none: 'Ingen tidligere runde',
  },
} as const;
