/** Words of the page "draft step". */
export const draftStepWords = {
  cancel: 'Tilbage uden at gemme',
  draft: 'Kladden',
  saveToReview: 'Gem og gå tilbage til gennemsynet',
  saveOn: 'Gem og fortsæt',
  saveAndAdd: 'Gem og tilføj flere',
  saveToDraft: 'Gem, og gå til kladden',
  lastAnsweredBy: (author: string) => `Senest besvaret af ${author}`,
} as const;
