/** Words of the page "draft step". */
export const draftStepWords = {
  cancel: 'Tilbage uden at gemme',
  draft: 'Kladden',
  saveToReview: 'Gem og gå tilbage til gennemsynet',
  saveOn: 'Gem og fortsæt',
  saveAndAdd: 'Gem og tilføj flere',
  saveToDraft: 'Gem og tilbage til kladden',
  saveToPrevious: 'Gem og gå til forrige',
  autosave: {
    start: 'Det, du skriver, bliver gemt, når du holder en pause.',
    saved: 'Gemt kl.',
    invalid:
      'Ikke gemt endnu: Noget skal rettes. Tryk på »Gem og fortsæt« for at se hvad. Det, du har skrevet, står her stadig.',
    conflict:
      'Ikke gemt: En anden har skrevet her imens. Tryk på »Gem og fortsæt«, så ser du begge udgaver. Det, du har skrevet, står her stadig.',
    signedOut:
      'Ikke gemt: Du er logget ud. Log ind i et andet vindue, og tryk på »Gem og fortsæt« her. Det, du har skrevet, står her stadig.',
    closed:
      'Ikke gemt: Udkastet kan ikke rettes lige nu. Kopiér det, du har skrevet, før du går videre, og åbn sagen igen for at se hvorfor.',
    busy: 'Ikke gemt endnu: Portalen er optaget lige nu, og vi prøver igen om lidt. Det, du har skrevet, står her stadig.',
    offline:
      'Ikke gemt: Der er ingen forbindelse lige nu. Vi prøver igen, når der er. Det, du har skrevet, står her stadig.',
  },
  lastAnsweredBy: (author: string) => `Senest besvaret af ${author}`,
} as const;
