/** Words of the page "decline signature". */
export const declineSignatureWords = {
  title: 'Sig nej til at skrive under',
  back: 'Tilbage til underskriften',
  draftAgain: 'Henvendelsen bliver til en kladde igen, og I kan rette den sammen.',
  signaturesFall: 'Underskrifter, der allerede er givet, falder bort.',
  askerTold: 'Den, der bad dig om at skrive under, får din begrundelse.',
  hint: 'Skriv det, som den anden side har brug for at vide.',
  submit: 'Sig nej',
  cancel: 'Fortryd',
  reason: 'Hvorfor vil du ikke skrive under?',
} as const;
