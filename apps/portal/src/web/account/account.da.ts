/** Words of the pages of one's own account. */
export const accountDa = {
  own: 'Min side',
  cancel: 'Fortryd',
  overview: {
    heading: 'Din bruger',
    changePassword: 'Skift adgangskode',
    changeEmail: 'Skift e-mailadresse',
    signIns: 'Se, hvor du er logget ind',
    close: 'Luk din bruger',
  },
  password: {
    title: 'Skift adgangskode',
    sub: 'Når du har skiftet, bliver du logget ud alle andre steder og får en mail om det.',
    old: 'Nuværende adgangskode',
    fresh: 'Ny adgangskode',
    hint: 'Mindst 12 tegn. Fire ord, der ikke hører sammen, er svære at gætte og lette at huske.',
    submit: 'Skift adgangskoden',
    none: 'Har du ingen adgangskode, eller har du glemt den?',
    forgotten: 'Få et link til at vælge en ny',
  },
  email: {
    title: 'Skift e-mailadresse',
    sub: (email: string) =>
      `Du logger ind med ${email}. Den gælder, til du har brugt linket i mailen til den nye.`,
    field: 'Ny e-mailadresse',
    submit: 'Send et link til den nye adresse',
    sentTitle: 'Se i din nye mail',
    sent: [
      'Vi har sendt en mail til den nye adresse. Åbn linket i den inden for et døgn. Så skifter adressen, og den gamle får besked.',
      'Kommer der ingen mail, så se i uønsket post, og se efter, om adressen var skrevet rigtigt. Indtil da er alt, som det var.',
    ],
    again: 'Skriv en anden adresse',
  },
  signIns: {
    title: 'Her er du logget ind',
    sub: 'Kender du ikke et af stederne, så log det ud, og skift din adgangskode.',
    choose: 'Hvor vil du logges ud?',
    signIn: 'Sted',
    unknown: 'Ukendt enhed',
    since: (since: string, lastSeen: string) => `Logget ind ${since}. Sidst brugt ${lastSeen}.`,
    here: 'Her, hvor du er nu',
    onlyHere: 'Du er ikke logget ind andre steder.',
    one: 'Log det valgte sted ud',
    all: 'Log alle andre steder ud',
    tokens:
      'Programmer, der bruger Samråd på dine vegne, skal også logge ind igen, når du logger alle andre steder ud.',
    changePassword: 'Skift adgangskode',
  },
  close: {
    title: 'Luk din bruger',
    sub: 'Ingen kan logge ind med brugeren mere, og du bliver logget ud overalt. Det, du har gjort i sagerne, står der stadig.',
    tick: 'Ja, luk min bruger',
    again: 'Kun en administrator kan åbne brugeren igen. Rollerne kommer ikke tilbage af sig selv.',
    submit: 'Luk brugeren',
  },
} as const;
