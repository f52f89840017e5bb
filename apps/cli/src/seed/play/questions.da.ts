/** What a leader of the demo asks before anything is requested, and what one provider answers. */
export const questionsDa = {
  subject: 'Kan I holde møder, når vi har aftenvagt?',
  body: 'Halvdelen af os møder først klokken 15, og vi kan ikke alle gå fra på samme tid.\n\nHvordan gør I, når et afsnit aldrig er samlet?',
  answer:
    'Det møder vi tit. Vi holder de korte møder to gange, sidst på dagen og først på aftenen, og samler kun alle til den afsluttende workshop.\n\nVil I fortælle lidt om, hvor mange I er på en vagt?',
} as const;
