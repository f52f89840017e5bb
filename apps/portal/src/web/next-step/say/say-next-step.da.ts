/** Words of the page where the next step of a quiet case is said. */
export const sayNextStepWords = {
  title: 'Det næste skridt',
  sub: 'Begge sider på arbejdspladsen og udbyderen kan se svaret.',
  since: (day: string) => `Der er hverken sket eller aftalt noget siden ${day}.`,
  said: (who: string, day: string, answer: string) => `${who} svarede ${day}: ${answer}.`,
  parties: 'De lokale parter',
  onDay: (answer: string, day: string) => `${answer} (${day})`,
  answer: 'Hvad sker der nu?',
  hints: {
    day: 'Skriv dagen. Så ved alle, hvad de venter på.',
    waits: 'De andre bliver spurgt om det samme.',
    bothWait: 'De andre venter også på jer. Så får de centrale parter det som opgave at hjælpe jer videre.',
    stuck:
      'De centrale parter får det som opgave at hjælpe jer videre. De ser ikke, hvad I har skrevet til hinanden.',
  },
  day: 'Hvilken dag?',
  dayHint: 'Kun når det næste skridt har en dag.',
  submit: 'Svar',
  notAsked: 'Sagen spørger ikke jer om det næste skridt lige nu.',
  write: 'Skriv en besked i stedet',
  meet: 'Se møder og tider',
} as const;
