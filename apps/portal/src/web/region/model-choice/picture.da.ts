/** Words of a proposed choice of model, where it is confirmed. */
export const pictureWords = {
  model: 'Model',
  models: { 1: 'Model 1, målrettet', 2: 'Model 2, frit' },
  focus: 'Samlet om',
  from: 'Gælder fra',
  none: 'intet fokus',
  unchosen: 'ikke valgt',
  nobody: 'ingen endnu',
  chairs: 'formand og næstformand',
  endorses: (place: string) => `Påtegning, ${place}`,
  ifApproved: (from: string, told: number) =>
    `valget gælder fra ${from} og kun for nye henvendelser. ${told} ledere, AMR, TR og MED-formænd får besked med det samme.`,
  approving: 'Valget gælder fra den dag, der står.',
  refusing: 'Intet ændres. Den model, der gælder, fortsætter.',
  beforeAfter: 'Før og efter',
} as const;
