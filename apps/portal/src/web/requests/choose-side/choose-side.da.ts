/** Words of the page "choose side". */
export const chooseSideWords = {
  title: 'For hvilken side handler du?',
  case: 'Sagen',
  question: 'Jeg handler i denne sag for',
  hint: 'Du har roller på begge sider. Den, du vælger, gælder for hele sagen og kan ikke ændres.',
  submit: 'Vælg side',
  cancel: 'Tilbage til sagen',
  chosen:
    'Du har kun en rolle på den ene side, eller du har allerede handlet i sagen, så der er ikke noget at vælge.',
} as const;
