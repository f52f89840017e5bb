/** Words of the page "state order". */
export const stateOrderWords = {
  title: 'Påbud fra Arbejdstilsynet',
  case: 'Sagen',
  submit: 'Gem svaret',
  back: 'Tilbage til sagen',
  hint: 'Kommer der et påbud, mens sagen kører, så skriv det her. Strakspåbud og kompetencepåbud tæller med.',
  now: 'Jeres svar nu',
  unanswered: 'I har ikke svaret endnu',
  said: (name: string, side: string) => `${name}, ${side}`,
  sides: { management: 'ledelsessiden', employees: 'medarbejdersiden' },
  inRequest: 'Svaret står i henvendelsen, som begge sider skriver under på.',
  strictest: 'Begge sider af arbejdspladsen ser de samme svar. Er I uenige, gælder det strengeste.',
  before: {
    heading: 'Svar igen, før forløbet begynder',
    text: (sides: string) =>
      `Der bliver spurgt, når I søger, når I skriver kontrakt, og før forløbet begynder. Vi mangler svar fra ${sides}.`,
    both: 'ledelsessiden og medarbejdersiden',
  },
  leadsTo: {
    none: 'Sagen går videre.',
    same_matter:
      'Så længe påbuddet ikke er efterkommet, kan kontrakten ikke underskrives, og der kan ikke holdes nye aktiviteter. Det, der er holdt, kan stadig attesteres.',
    other_matter: 'Sagen går videre. Det bliver noteret på sagen.',
    complied: 'Sagen går videre. Skriv, hvilken dag det blev efterkommet.',
    complied_other: 'Sagen går videre. Skriv, hvilken dag det blev efterkommet.',
    unknown: 'Sagen venter, indtil I ved det. Spørg jeres arbejdsmiljøleder.',
  },
  nothingInTheWay: 'Intet står i vejen for sagen.',
  question: 'Er der et påbud fra Arbejdstilsynet, som ikke er efterkommet?',
  compliedOn: 'Hvilken dag blev påbuddet efterkommet?',
  dayMissing: 'Skriv den dag, påbuddet blev efterkommet.',
} as const;
