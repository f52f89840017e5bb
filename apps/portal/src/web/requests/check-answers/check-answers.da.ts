/** Words of the page "check answers". */
export const checkAnswersWords = {
  title: 'Læs henvendelsen igennem',
  draft: 'Kladden',
  submit: 'Bed om underskrifter',
  back: 'Tilbage til kladden',
  notYet: 'I kan ikke bede om underskrifter endnu',
} as const;
