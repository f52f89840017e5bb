/** Words of the page where a paper is checked. */
export const checkPaperWords = {
  title: 'Er papiret ægte?',
  sub: 'Har du en kontrakt eller en kvittering fra Samråd på papir eller som fil, kan du se her, om den er ægte. Du behøver ikke logge ind.',
  code: 'Kontrolnummer eller kontrolkode',
  codeHint: 'Står sidst på papiret, fx 3f2a-91c4-77d0-be12.',
  file: 'Filen, som du fik den',
  fileHint: (megabytes: number) => `En PDF på højst ${megabytes} MB. Vi gemmer den ikke.`,
  submit: 'Kontrollér',
  give: 'Skriv et kontrolnummer eller en kontrolkode, eller vælg en fil.',
  notCode:
    'Et kontrolnummer har 16 tegn, og en kontrolkode har 64. De består af tallene 0 til 9 og bogstaverne a til f.',
  genuine: 'Ægte',
  genuineNumber:
    'Der er udstedt et papir med det nummer. Sammenlign hele kontrolkoden, hvis du vil være helt sikker.',
  genuineText: 'Koden hører ord for ord til en tekst i Samråd, som der er skrevet under på.',
  genuineFile: 'Filen er udstedt af Samråd, og intet er ændret i den.',
  genuineStill: 'Det siger ikke, om parterne siden har aftalt noget andet.',
  unfinished: 'Ægte, men ikke skrevet under af alle',
  unfinishedText: 'Men papiret binder ingen: ikke alle har en underskrift på teksten, der gælder.',
  unknown: 'Ikke fundet',
  unknownNumber:
    'Vi kender intet papir med det nummer eller den kode. Se efter, om alle tegn er skrevet rigtigt.',
  unknownFile:
    'Vi har ikke udstedt præcis den fil. Er den gemt på ny, skannet eller rettet, er den ikke den samme. Prøv med kontrolnummeret i stedet.',
  nothingElse:
    'Siden fortæller kun, om papiret er ægte, og om alle har skrevet under. Ikke hvem det handler om.',
} as const;
