/** Words of the steps of a draft. */
export const stepWords = {
  about: {
    title: 'Hvilken slags hjælp søger I?',
    lead: 'Titlen står i mails og på lister, så skriv ingen navne på personer i den.',
    titleHint: 'For eksempel »Ro på efter sammenlægningen«.',
    kind: 'Vi søger',
    level: 'Hjælpen skal bruges',
  },
  baseline: {
    title: 'Hvordan står det til nu?',
    lead: 'Svar, som I ser det i dag. I får de samme spørgsmål igen nogle måneder efter forløbet, så I kan se, om det har flyttet noget.',
    low: 'passer slet ikke',
    high: 'passer helt',
    wordsHint: 'Hvad ville en gæst lægge mærke til hos jer?',
  },
  existing: {
    title: 'Hvad gør I allerede?',
    lead: 'Tilbuddet er et supplement til det arbejde, I selv er i gang med.',
    hint: 'For eksempel APV, TRIO-møder, samarbejde med HR eller egne indsatser.',
  },
  followUp: {
    talk: 'Vi deltager i en opfølgningssamtale med udbyderen',
    title: 'Hvordan følger I op?',
    lead: 'Hjælpen virker kun, hvis I holder fast i den bagefter. Aftal allerede nu, hvordan I vil gøre det.',
    hint: 'Hvem gør hvad, hvornår? For eksempel på TRIO-møder eller personalemøder.',
    talkHeading: 'Opfølgningssamtale',
    talkHint: 'Den er en fast del af tilbuddet.',
  },
  informed: {
    title: 'Hvem skal have besked?',
    lead: 'I skal sørge for, at MED-udvalg, arbejdsmiljøorganisation, AMR, TR eller HR på det rette niveau ved, at I søger. De får besked, når henvendelsen er sendt. De får ikke at vide, hvad der står i den.',
    choose: 'Send besked til',
    nobody: 'Der er endnu ingen i portalen, som kan få besked.',
    outside: 'En uden for portalen',
    outsideHint:
      'Har en af dem, der skal have besked, ingen adgang til portalen, så giv selv besked, og skriv det her.',
    outsideName: 'Hvem har I givet besked?',
    outsideRole: 'Hvilken rolle har de?',
    outsideRoleHint: 'For eksempel »HR« eller »formand for MED-udvalget«.',
    find: 'Find en person',
    findHint: 'Skriv en del af navnet, rollen eller stedet. De valgte bliver stående.',
    findButton: 'Find',
    outsideHow: 'Hvordan?',
    outsideHowHint: 'For eksempel »på mødet i MED-udvalget« eller »i en mail«.',
    outsideOn: 'Hvilken dag?',
  },
  longAnswer: {
    writtenBy: (author: string) => `Skrevet af ${author}`,
  },
  order: {
    question: 'Er der et påbud fra Arbejdstilsynet, som ikke er efterkommet?',
    compliedOn: 'Hvilken dag blev påbuddet efterkommet?',
    title: 'Påbud fra Arbejdstilsynet',
    lead: 'Tilbuddet kan ikke bruges til at følge op på et påbud. Strakspåbud og kompetencepåbud tæller med. En vejledning eller et aftaleforløb er ikke et påbud.',
    process:
      'Har I et aftaleforløb hos Arbejdstilsynet, så skriv det ind for sig. Det er ikke et påbud og stopper ikke jeres kladde.',
    processLink: 'Aftaleforløb hos Arbejdstilsynet',
    othersAnswer: (names: readonly string[]) => `Hver arbejdsplads svarer for sig selv: ${names.join(', ')}.`,
  },
  purpose: {
    title: 'Hvad skal hjælpen bruges til?',
    lead: 'Tilbuddet er for arbejdspladsen som helhed. Har I brug for noget andet, viser vi jer, hvor I kan gå hen.',
    choose: 'Vi søger hjælp til',
  },
  signers: {
    title: 'Hvem skriver under?',
    lead: 'En leder skriver under sammen med AMR eller TR. Søger et MED-udvalg, skriver formanden og næstformanden under. Ingen kan skrive under for begge sider.',
    several: 'AMR og TR skriver under hver for sig. Vælg dem begge.',
    invite: 'Inviter en kollega',
    nobody: (label: string) =>
      `${label}: Der er ingen i portalen, som kan skrive under. Inviter en, så siger de selv, om det er deres rolle.`,
  },
  themes: {
    why: 'Hvorfor hører emnet til i tilbuddet?',
    title: 'Hvad handler det om?',
    lead: 'Vælg det eller de temaer, der passer bedst. Passer ingen af dem, så skriv hvorfor.',
    themes: 'Temaer',
    several: 'Vælg gerne flere.',
    onlyIfNone: 'Kun hvis ingen af temaerne passer.',
    focus: 'Hører det til regionens fælles indsats?',
    focusHint:
      'Jeres region har valgt en fælles indsats. Den centrale koordinator ser på, om henvendelsen passer ind.',
    focusNone: 'Nej, ingen af dem',
  },
  wishes: {
    title: 'Hvad vil I gerne opnå?',
    lead: 'Skriv det, som I selv ville sige det. Skriv ikke navne på enkelte personer.',
    coreTaskHint: 'Hvad er I til for, og hvordan hænger hjælpen sammen med det?',
    wantedHint: 'Hvad skal være anderledes bagefter? Tænk på løsninger, I kan bruge i hverdagen.',
  },
  workplaces: {
    workplaces: 'Arbejdspladser',
    add: 'Tilføj en arbejdsplads',
    coordinating: 'Hvem koordinerer?',
    title: 'Hvilke arbejdspladser søger sammen?',
    lead: 'I kan søge alene eller sammen med andre. Begge sider på hver arbejdsplads skal skrive under.',
    chooseHint: 'Vælg en arbejdsplads, og tryk på »Gem og tilføj flere« for at vælge endnu en.',
    find: 'Find en arbejdsplads',
    findHint: 'Skriv en del af navnet, og tryk på »Find«. Så står de fundne i listen nedenfor.',
    manyHint: (most: number) =>
      `Skriv en del af navnet, og tryk på »Find«. Listen nedenfor viser de ${most} nærmeste.`,
    findButton: 'Find',
    none: 'Ingen',
    coordinatingHint: 'Den, som udbyderen taler med først.',
    goneHint: 'Er taget ud, siden du åbnede siden',
    askedHint: 'Er spurgt og har ikke svaret endnu',
    askedFirst:
      'En arbejdsplads, I tilføjer, bliver spurgt først. Der kan skrives under, når den har sagt ja.',
    onlyCoordinating: (name: string) =>
      `Kun ${name} kan ændre, hvem der søger sammen. Vil I ikke være med længere, kan I selv gå ud.`,
  },
} as const;
