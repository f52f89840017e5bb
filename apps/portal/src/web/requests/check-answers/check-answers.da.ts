/** Words of the page "check answers". */
export const checkAnswersWords = {
  title: 'Læs henvendelsen igennem',
  draft: 'Kladden',
  submit: 'Bed om underskrifter',
  back: 'Tilbage til kladden',
  allMissing: (parts: number) => `${parts} dele mangler noget:`,
  notAnswered: (unit: string) => `${unit} har ikke svaret på, om de vil være med.`,
  wordless: (answer: string) => `»${answer}« er uden ord. Skriv det med ord, så alle læser det samme.`,
  notYet: 'I kan ikke bede om underskrifter endnu',
} as const;
