/** Words of the pages about how one signs in. */
export const securityDa = {
  ownPage: 'Min side',
  title: 'Sikkerhed',
  mustHaveHeading: 'Du mangler et ekstra bevis',
  mustHaveWhat:
    'Med din rolle skal du have et ekstra bevis, før du kan bruge Samråd. En adgangsnøgle er det nemmeste og det sikreste. Kan din enhed ikke lave en, så sæt en kode-app op. Det tager et par minutter.',
  without:
    'Du logger ind med din adgangskode alene. Med en adgangsnøgle eller en kode-app kan ingen komme ind ved kun at kende den.',
  with: 'Du logger ind med din adgangskode og en kode fra din app. Før du skriver under, betaler eller ændrer noget her, spørger vi om en ny kode, hvis det er længe siden.',
  withPasskey:
    'Du logger ind med din adgangsnøgle. Før du skriver under, betaler eller ændrer noget her, spørger vi om den igen, hvis det er længe siden.',
  changePasskey: 'Ret eller fjern',
  demo: 'Det her er en demo: her kan alle logge ind og hente et token uden ekstra bevis. Uden for demoen er det et krav for udbydere, centrale parter, rolleansvarlige og administratorer.',
  demoHeading: 'I demoen er det frivilligt',
  app: {
    heading: 'Kode-app',
    none: 'En kode-app på din telefon viser en ny kode hvert halve minut. Du kan bruge den app, du har i forvejen, for eksempel den, din arbejdsplads bruger.',
    since: (day: string) => `Sat op ${day}.`,
    remove: 'Fjern kode-appen',
    removeNote: 'Skal du have en ny telefon, så fjern appen her, og sæt den op igen på den nye.',
    begin: 'Sæt en kode-app op',
  },
  codes: {
    heading: 'Genoprettelseskoder',
    text: 'Ti koder til den dag, du ikke har din telefon. Hver kode virker én gang.',
    none: 'Du har ingen koder endnu. Lav dem, mens du kan komme ind.',
    left: (count: number) => (count === 1 ? 'Du har én kode tilbage.' : `Du har ${count} koder tilbage.`),
    link: 'Lav nye genoprettelseskoder',
  },
} as const;

/** Words of setting up an app that makes codes. */
export const appDa = {
  title: 'Sæt en kode-app op',
  sub: 'Scan billedet med din kode-app, og skriv den kode, appen viser.',
  picture: 'QR-kode til din kode-app. Kan du ikke scanne den, så skriv nøglen herunder ind i appen.',
  key: 'Nøgle, hvis du ikke kan scanne',
  account: 'Konto i appen',
  code: 'Kode fra appen',
  hint: 'De seks tal, appen viser lige nu.',
  submit: 'Slå kode-appen til',
  cancel: 'Ikke nu',
} as const;

/** Words of the recovery codes. */
export const codesDa = {
  title: 'Genoprettelseskoder',
  sub: 'Har du mistet din telefon, kommer du ind med din adgangskode og en af ti koder. De bliver vist én gang.',
  notYet:
    'Vi viser ti nye koder, som du skriver ud eller gemmer et sikkert sted. Har du gamle koder, virker de ikke længere.',
  submit: 'Vis mig ti nye koder',
  cancel: 'Tilbage til Sikkerhed',
  shown: 'Dine ti koder',
  shownSub: 'Skriv dem ud, eller gem dem et sikkert sted nu. De bliver ikke vist igen.',
  list: 'Hver kode virker én gang',
  done: 'Jeg har gemt dem',
} as const;

/** Words of resetting somebody's second factor. */
export const resetDa = {
  administration: 'Administration',
  title: 'Nulstil ekstra bevis',
  sub: (name: string) =>
    `${name} kan bagefter logge ind med sin adgangskode alene og sætte et nyt ekstra bevis op. Adgangsnøgler, kode-app og genoprettelseskoder bliver fjernet, ${name} bliver logget ud alle steder og får en mail om det.`,
  none: (name: string) => `${name} har intet ekstra bevis at nulstille.`,
  checked: 'Hvordan ved du, at det er den rigtige, der beder om det?',
  checkedHint: 'En mail er ikke nok: den, der har stjålet adgangskoden, har måske også mailen.',
  checks: {
    'in-person': 'Vi har talt sammen ansigt til ansigt',
    'known-phone': 'Jeg har ringet på et nummer, jeg kendte i forvejen',
    colleague: 'En leder eller kollega, jeg kender, har bekræftet det',
  },
  submit: 'Nulstil det ekstra bevis',
  cancel: 'Tilbage',
} as const;
