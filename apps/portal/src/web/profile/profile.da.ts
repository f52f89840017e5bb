import type { AbsenceKind, ProfileState } from '@samraad/catalogue';

/** Words of a provider's own workspace, and of the central parties' answer to what it writes. */
export const profileWords = {
  title: 'Jeres profil',
  own: {
    sub: 'Det, arbejdspladserne læser om jer, før de vælger.',
    turns: {
      none: 'Alle læser den udgave, I har nu',
      noneWhy:
        'Ret en del af profilen, og send den. En af de centrale parter godkender, før alle kan læse det nye.',
      missing: (theme: string) => `Temaet »${theme}« mangler jeres tekst`,
      missingWhy:
        'Skriv, hvordan I går til det, og send profilen. Indtil den er godkendt, står der på jeres side, at det ikke er skrevet endnu.',
      write: 'Skriv om temaet',
      draft: (changes: number) =>
        changes === 0
          ? 'I har en kladde, men har ikke ændret noget'
          : `I har ændret ${changes === 1 ? 'én ting' : `${changes} ting`}, som ingen andre kan læse endnu`,
      draftWhy:
        'Send profilen, når den er færdig. Indtil den er godkendt, læser alle den udgave, der står nu.',
      sent: 'Profilen venter på de centrale parter',
      sentWhy:
        'Alle læser den gamle udgave, til den nye er godkendt. Skal I rette noget, så træk den tilbage først.',
      returned: 'Profilen er sendt retur',
      returnedWhy: 'Alt, I har skrevet, er der stadig. Ret det, og send den igen.',
      send: 'Se ændringerne, og send',
      takeBack: 'Træk den tilbage',
    },
    readOnly: 'Koordinatorerne hos jer kan rette profilen.',
    parts: 'Profilens dele',
    changed: 'ændret',
    same: 'som nu',
    missing: 'mangler',
    publicPage: 'Se, hvad alle læser nu',
    reason: 'Derfor kom den retur',
    absences: 'Lukket og fuldt optaget',
    absencesLead: 'Gælder, så snart I gemmer. Det skal ikke godkendes.',
    noAbsences: 'I har ikke meldt nogen perioder.',
    addAbsence: 'Meld en periode',
    changeAbsence: (period: string) => `Ret ${period}`,
    standing: 'I runden',
    contact: 'Kontakt til sager',
    contactLead: 'Gælder, så snart I gemmer. Det skal ikke godkendes.',
    changeContact: 'Ret kontakten',
    email: 'E-mail',
    phone: 'Telefon',
    noPhone: 'Ikke oplyst',
    versions: 'Udgaver',
    columns: { nr: 'Udgave', state: 'Status', day: 'Sidst' },
    nr: (nr: number) => `Udgave ${nr}`,
    noVersions: 'I har ikke skrevet i profilen endnu. Teksterne er Samråds egne ord.',
  },
  states: {
    draft: 'kladde',
    sent: 'venter på svar',
    returned: 'sendt retur',
    approved: 'godkendt',
  } satisfies Record<ProfileState, string>,
  parts: {
    about: 'Hvem I er',
    practical: 'Adresse, sprog og steder',
    theme: (name: string) => `Jeres tilgang: ${name}`,
    way: (name: string) => `Arbejdsform: ${name}`,
    newWay: 'Tilføj en arbejdsform',
  },
  fields: {
    fullName: 'Fulde navn',
    tagline: 'En sætning om, hvad I kan',
    description: 'Hvem I er, og hvordan I hjælper',
    address: 'Adresse',
    website: 'Hjemmeside',
    languages: 'Sprog',
    languagesHint: 'Adskil med komma: dansk, engelsk.',
    levels: 'Hvad hjælper I med?',
    regionIds: 'Hvor kommer I?',
    title: 'Overskrift',
    text: 'Sådan griber I det an',
    suits: 'Passer til dem, der …',
    suitsHint: 'Fortsæt sætningen uden punktum: vil forstå mønstrene bag.',
    name: 'Arbejdsformens navn',
    steps: 'Trin',
    step: (nr: number) => `Trin ${nr}`,
    stepTitle: 'Trinnet hedder',
    label: 'Kort navn, et eller to ord',
    stepDescription: 'Hvad sker der?',
    durationText: 'Hvor lang tid?',
    kind: 'Hvad er det?',
    optional: 'Kan vælges fra',
  },
  levels: { operational: 'Den enkelte arbejdsplads', strategic: 'Strategisk, på tværs af arbejdspladser' },
  part: {
    lead: 'Ingen andre kan læse det, før I har sendt det, og en central part har godkendt det.',
    stepsLead:
      'Trinnene udfylder planen, når en arbejdsplads vælger arbejdsformen. Tomme trin bliver ikke gemt.',
    save: 'Gem i kladden',
    readers: [
      'koordinatorer og konsulenter hos jer',
      'begge centrale parter, når den er sendt',
      'alle, når den er godkendt',
    ],
  },
  send: {
    title: 'Send profilen',
    lead: 'Det her bliver læst af alle, når en central part har godkendt det.',
    submit: 'Send til godkendelse',
    changes: 'Ændringerne',
  },
  difference: {
    before: 'Nu',
    after: 'Den nye udgave',
    empty: 'Intet',
  },
  contact: {
    title: 'Kontakt til sager',
    lead: 'Her skriver arbejdspladserne til jer. Det gælder, så snart I gemmer.',
    email: 'E-mail til henvendelser',
    phone: 'Telefon',
    submit: 'Gem kontakten',
    readers: ['alle'],
  },
  absence: {
    title: 'Meld en periode',
    changeTitle: 'Ret perioden',
    lead: 'Alle kan se perioden på jeres side. Den gælder, så snart I gemmer.',
    kind: 'Hvad er det?',
    kinds: {
      closed: 'Vi holder lukket',
      full: 'Vi er fuldt optaget',
    } satisfies Record<AbsenceKind, string>,
    kindHints: {
      closed: 'Ferie og lukkedage. I bestemmer, om der kan sendes henvendelser imens.',
      full: 'I er på arbejde, men kan ikke tage flere ind. Skriv, fra hvilken dag I ikke tager imod.',
    } satisfies Record<AbsenceKind, string>,
    from: 'Første dag',
    to: 'Sidste dag',
    stopsFrom: 'Ingen nye henvendelser fra',
    stopsHint: 'Lad den stå tom, hvis der kan sendes henvendelser hele tiden.',
    note: 'Hvad skal arbejdspladserne vide?',
    noteHint: 'Én sætning, som alle kan læse.',
    submit: 'Gem perioden',
    remove: 'Tag perioden tilbage',
    told: 'Hvem får besked?',
    tells: [
      'De centrale parter og jeres andre koordinatorer får mail, når I gemmer.',
      'Arbejdspladser, der har valgt jer og er ved at skrive under, får mail den dag, I holder op med at tage imod, og vælger en anden. Kladder beholder valget og siger, at I ikke tager imod.',
      'Sager, der er i gang, fortsætter, og fristerne løber. Skal en frist stå stille, så foreslå en pause på sagen.',
    ],
    readers: ['alle'],
  },
  list: {
    title: 'Udbydernes profiler',
    sub: 'Det er nok, at én af de centrale parter svarer.',
    waiting: (count: number) =>
      count === 0
        ? 'Ingen profiler venter på svar'
        : count === 1
          ? 'Én profil venter på svar'
          : `${count} profiler venter på svar`,
    waitingText: 'Alle læser den gamle udgave, til en af jer har svaret.',
    answer: (provider: string) => `Læs og svar ${provider}`,
    columns: { provider: 'Udbyder', nr: 'Udgave', state: 'Status', day: 'Sendt' },
    empty: {
      heading: 'Ingen profiler endnu',
      text: 'Når en udbyder har sendt en ny udgave af sin profil, står den her.',
    },
  },
  answer: {
    title: (provider: string, nr: number) => `${provider}s profil, udgave ${nr}`,
    asked: 'Skal alle kunne læse det her?',
    askedWhy:
      'Siger du ja, læser alle den nye udgave med det samme. Sender du den retur, står begrundelsen hos udbyderen.',
    turns: {
      draft: 'Udbyderen skriver på den',
      sent: 'Den venter på svar',
      returned: 'Den er sendt retur',
      approved: 'Den er godkendt',
    } satisfies Record<ProfileState, string>,
    label: 'Jeres svar',
    approve: 'Godkend',
    approveHint: 'Alle kan læse den straks.',
    returning: 'Send retur',
    returnHint: 'Udbyderen retter den og sender den igen.',
    reason: 'Hvad skal rettes?',
    submit: 'Svar',
    said: 'Svaret',
    readers: ['begge centrale parter', 'udbyderen', 'revisor'],
  },
} as const;
