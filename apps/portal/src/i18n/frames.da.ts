/** Words of the pages about frames. */
export const framesDa = {
  own: {
    title: 'Ramme og regninger',
    sub: (round: string) => `Jeres ramme i ${round}.`,
    frame: 'Jeres ramme',
    unset: 'Rammen er ikke fastsat endnu. De centrale parter fastsætter den.',
    demo: 'Demo-ramme',
    nextTranche: (amount: string, day: string) => `Næste rate på ${amount} åbner ${day}.`,
    pending: 'Hvad kontrakter på vej gør ved rammen',
    pendingCaption: 'Kontrakter uden plads endnu',
    columns: { case: 'Sag', price: 'Pris', free: 'Fri bagefter', amount: 'Beløb' },
    waiting: 'venter på plads',
    draft: 'under udarbejdelse',
    freeAfter: (amount: string) => amount,
    noRoom: (missing: string) => `mangler ${missing}`,
    billable: 'Kan faktureres nu',
    billableCaption: 'Attesteret og ikke faktureret',
    send: 'Send regning',
    ledger: 'Alle bevægelser',
    ledgerCaption: 'Bevægelser i rammen, nyeste først',
    ledgerColumns: {
      what: 'Bevægelse',
      from: 'Fra',
      to: 'Til',
      amount: 'Beløb',
      free: 'Fri bagefter',
      day: 'Dag',
    },
    invoices: 'Se alle jeres regninger',
    csv: 'Hent bevægelser som regneark (CSV)',
    empty: {
      heading: 'Ingen bevægelser endnu',
      text: 'Når en rate åbner, eller en kontrakt sendes, kommer det her.',
    },
    more: (count: number) => `Og ${count} til.`,
    turns: {
      bill: (count: number, amount: string) =>
        count === 1
          ? `I kan sende 1 regning på ${amount}`
          : `I kan sende ${count} regninger på i alt ${amount}`,
      free: (amount: string) => `Der er ${amount} fri i jeres ramme.`,
      none: 'Der er ikke noget frit i jeres ramme lige nu.',
      unset: 'Jeres ramme er ikke fastsat endnu.',
      unknown: 'Det er ikke oplyst, hvordan jeres ramme i denne runde blev brugt.',
      over: (amount: string) => `Runden er slut. ${amount} af jeres ramme blev ikke brugt.`,
    },
    csvHeader: ['Dag', 'Bevægelse', 'Fra', 'Til', 'Beløb i kr.', 'Fri bagefter i kr.'],
  },
  all: {
    title: (round: string) => `Rammerne i ${round}`,
    sub: (now: string) => `Opgjort ${now}. Begge centrale parter ser de samme tal.`,
    csv: 'Hent som regneark (CSV)',
    rounds: 'Vælg runde',
    free: (amount: string, courses: number) =>
      `Fri: ${amount} · ${courses === 1 ? '1 forløb' : `${courses} forløb`}`,
    waiting: (count: number) => `${count} venter på plads`,
    unset: (name: string) => `${name}: rammen er ikke fastsat.`,
    notStatedOf: (name: string) => `${name}: rammen er ikke oplyst.`,
    unknownUse: (planned: string) =>
      `Rammen var ${planned} i alt. Det er ikke oplyst, hvordan den blev brugt: runden sluttede, før Samråd begyndte.`,
    notStated: 'ikke oplyst',
    notSet: 'ikke fastsat',
    unusedOf: (amount: string, courses: number) =>
      `Ikke brugt: ${amount} · ${courses === 1 ? '1 forløb' : `${courses} forløb`}`,
    unused: 'Ikke brugt',
    allStated: 'I alt, hvor rammen er kendt',
    spreadNote: 'Antal henvendelser med nummer, efter region.',
    spreadUnknown: 'Det er ikke oplyst, hvor mange henvendelser der var i denne runde.',
    tableCaption: 'Rammerne i tal',
    tableColumns: ['Udbyder', 'Ramme', 'Betalt', 'Faktureret', 'Leveret', 'Aftalt', 'Holdt', 'Fri'],
    all: 'I alt',
    deadlinesCaption: 'Hvor mange frister udbyderne har holdt',
    deadlineColumns: { provider: 'Udbyder', dialogue: 'Kontakt', contract: 'Kontrakt' },
    ofCount: (met: number, all: number) => `${met} af ${all}`,
    none: 'ingen endnu',
    modelOne: 'model 1',
    eyebrow: 'Det vigtigste lige nu',
    turns: {
      waiting: (name: string, count: number) =>
        count === 1
          ? `1 kontrakt venter på plads hos ${name}.`
          : `${count} kontrakter venter på plads hos ${name}.`,
      little: (name: string, amount: string) => `${name} har mindst plads: ${amount} er fri.`,
      unset: 'Ingen ramme er fastsat i denne runde.',
      notStated: 'Rammerne i denne runde er ikke oplyst.',
      unknown: 'Det er ikke oplyst, hvordan rammerne i denne runde blev brugt.',
      unknownWhy: (total: string) => `Rammerne var ${total} i alt. Runden sluttede, før Samråd begyndte.`,
      ending: (amount: string) =>
        `Runden tager ikke imod flere henvendelser. ${amount} er fri til dem, der er sendt.`,
      over: (amount: string) => `Runden er slut. ${amount} blev ikke brugt.`,
      empty: 'Der er ingen udbydere i denne runde.',
      whole: (amount: string, total: string) => `I alt er ${amount} af ${total} fri.`,
    },
    see: 'Se rammens bevægelser',
  },
  one: { sub: (round: string) => `Rammen i ${round}.` },
} as const;
