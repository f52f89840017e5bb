/** What the CLI says to the person who runs it. */
export const cliDa = {
  usage: 'Brug: npm run -s samraad -- <kommando>',
  unknown: (name: string) => `Kommandoen ${name} findes ikke.`,
  summaries: {
    migrate: 'Bringer databasen til denne udgaves skema',
    verify: 'Efterregner saldi, spor og underskrifter og viser hver forskel',
    clock: 'Forklarer, hvornår et ur udløber (clock explain)',
    story: 'Spiller en hel sag fra første idé til effektmåling',
    'mail-catcher': 'Fanger mails i demoens postkasse i stedet for at sende dem',
  },
  rightUse: (usage: string) => `Brug: npm run -s samraad -- ${usage}`,
  unknownOption: (option: string) => `Tilvalget ${option} findes ikke.`,
  missingOption: (option: string) => `Tilvalget ${option} mangler.`,
  unexpected: (text: string) => `${JSON.stringify(text)} kan ikke bruges her.`,
  valueWrong: (option: string) => `Tilvalget ${option} er ikke brugt rigtigt.`,
  migrated: (count: number) =>
    count === 1 ? '1 ændring af skemaet er udført:' : `${count} ændringer af skemaet er udført:`,
  upToDate: 'Databasen har allerede denne udgaves skema.',
  listening: (port: number) => `Postkassen tager imod mails på 127.0.0.1:${port}`,
  mailCatcherUsage: 'mail-catcher [--port <port at lytte på; ellers SAMRAAD_MAIL_PORT, ellers en ledig>]',
  wrongPort: 'Porten skal være et helt tal mellem 0 og 65535.',
} as const;
