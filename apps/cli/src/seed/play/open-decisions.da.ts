/** What the people of the demo's open decisions write. */
export const openDecisionsDa = {
  moveReason: 'Tre arbejdspladser venter på plads hos NFA, og RUC har mere, end der bliver brug for i år.',
  topic: 'Vold og trusler',
  modelReason: 'Det er på sygehuset, der er brug for hjælp, og især til vold og trusler.',
} as const;
