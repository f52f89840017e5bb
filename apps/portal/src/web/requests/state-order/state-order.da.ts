/** Words of the page "state order". */
export const stateOrderWords = {
  title: 'Påbud fra Arbejdstilsynet',
  case: 'Sagen',
  submit: 'Gem svaret',
  back: 'Tilbage til sagen',
  hint: 'Kommer der et påbud, mens sagen kører, så skriv det her. Strakspåbud og kompetencepåbud tæller med.',
  now: 'Jeres svar nu',
  unanswered: 'I har ikke svaret endnu',
  nothingInTheWay: 'Intet står i vejen for sagen.',
  question: 'Er der et påbud fra Arbejdstilsynet, som ikke er efterkommet?',
  compliedOn: 'Hvilken dag blev påbuddet efterkommet?',
  dayMissing: 'Skriv den dag, påbuddet blev efterkommet.',
} as const;
