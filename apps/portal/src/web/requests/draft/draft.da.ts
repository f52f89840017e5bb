/** Words of the draft and its list of tasks. */
export const draftWords = {
  parts: {
    about: 'Hvad det handler om',
    how: 'Sådan vil I gøre',
    formal: 'Det formelle',
    sides: { management: 'Ledelsen', employees: 'Medarbejderne' },
    names: {
      arbejdspladser: 'Arbejdspladser',
      formaal: 'Hvad hjælpen skal bruges til',
      temaer: 'Temaer',
      om: 'Titel og slags hjælp',
      oensker: 'Hvad I gerne vil opnå',
      allerede: 'Hvad I allerede gør',
      opfoelgning: 'Hvordan I følger op',
      udgangspunkt: 'Hvordan det står til nu',
      paabud: 'Påbud fra Arbejdstilsynet',
      orientering: 'Hvem der får besked',
      underskrivere: 'Hvem der skriver under',
    },
    states: {
      done: 'Udfyldt',
      half: 'Halvt skrevet',
      you: 'Mangler dig',
      others: 'Mangler andre',
      none: 'Ikke begyndt',
      stops: 'Står i vejen',
    },
    next: {
      stops: (part: string) => `Se på: ${part}`,
      you: (part: string) => `Svar på: ${part}`,
      half: (part: string) => `Skriv færdig: ${part}`,
      none: (part: string) => `Skriv: ${part}`,
    },
    today: (time: string) => `i dag kl. ${time}`,
    yesterday: (time: string) => `i går kl. ${time}`,
    onDay: (day: string, time: string) => `${day} kl. ${time}`,
    quoted: (text: string) => `»${text}«`,
    orderAnswered: (answered: number, of: number) =>
      `Hver arbejdsplads svarer for sig. ${answered} af ${of} har svaret.`,
    rated: (answered: number, of: number) => `${answered} af ${of} spørgsmål er besvaret.`,
  },
  lacks: {
    missing: (answer: string) => `Mangler: ${answer}.`,
    half: (answer: string) => `Ikke skrevet færdig: ${answer}.`,
    wordless: (answer: string) => `Mangler ord: ${answer}.`,
    informed: 'Vælg mindst én, der ikke selv skriver under.',
    workplaces: 'Vælg en arbejdsplads.',
    notJoined: (names: string) => `${names} har ikke svaret på, om de vil være med.`,
    orderOthers: (names: string) => `${names} har ikke svaret.`,
    orderHalf: (names: string) => `Skriv svaret færdigt for ${names} (dig).`,
    orderYou: (names: string) => `Svar for ${names} mangler (dig).`,
    signers: 'Vælg, hvem der skriver under for hver side.',
    signersTogether:
      'Dem, I har valgt, kan ikke skrive under sammen: en leder skriver under med AMR eller TR, en MED-formand med næstformanden.',
    moreSigners: 'Der skal vælges flere for medarbejderne.',
  },
  provider: {
    heading: 'Udbyder',
    none: 'I har ikke valgt en udbyder. Det kan I også gøre, mens I venter på underskrifter.',
    proposed: 'En udbyder er foreslået. Den anden side skal også sige ja.',
    confirmed: 'Begge sider har sagt ja til udbyderen.',
    choose: 'Vælg udbyder',
    see: 'Se valget af udbyder',
  },
  page: {
    untitled: 'Kladde uden titel',
    cases: 'Sager',
    pdf: 'Hent kladden som PDF',
    invite: 'Inviter en kollega, eller se, hvem der er inviteret',
    withdraw: 'Træk henvendelsen tilbage',
    copy: 'Kopiér til en ny kladde',
    remove: 'Slet kladden',
    binNote: (days: number) => `En slettet kladde ligger ${days} dage i papirkurven.`,
    question: (provider: string, subject: string) => `Spørgsmål til ${provider}: ${subject}`,
    returnedNext: 'Læs grunden herunder. Send henvendelsen igen, eller ret den først.',
    sendAgain: 'Send den igen uden rettelser',
    seeCase: 'Se sagen',
    askedToSignNext:
      'Når begge sider har skrevet under og sagt ja til en udbyder, bliver henvendelsen sendt.',
    toSignatures: 'Gå til underskrifterne',
    ready: 'Kladden er klar til at blive læst igennem.',
    partsDone: (done: number, of: number) =>
      `${done} af ${of} dele er udfyldt. Begge sider kan skrive i kladden. Alt bliver gemt, også det halve.`,
    seeMissing: (count: number) =>
      count === 1
        ? 'Se det, der mangler før underskrift'
        : `Se de ${count} ting, der mangler før underskrift`,
    noDeadline: (lastDay: string) =>
      `Der er ingen frist på en kladde. Runden tager imod til og med ${lastDay}.`,
    review: 'Læs igennem, og bed om underskrifter',
  },
} as const;
