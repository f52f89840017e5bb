/** What the people of the demo's open decisions write. */
export const openDecisionsDa = {
  moveReason: 'Tre arbejdspladser venter på plads hos NFA, og RUC har mere, end der bliver brug for i år.',
  topic: 'Vold og trusler',
  modelReason: 'Det er på sygehuset, der er brug for hjælp, og især til vold og trusler.',
  standardReason: 'Så står det samme i alle rundens kontrakter, uanset udbyder.',
  standard: [
    {
      heading: 'Hvad parterne aftaler',
      text: '{{udbyder}} hjælper {{arbejdsplads}} med det, der er beskrevet ovenfor. Hjælpen er gratis for arbejdspladsen; prisen på {{pris}} betales af de centrale parter.',
    },
    {
      heading: 'Hvad begge sider forpligter sig til',
      text: 'Ledelse og medarbejdere deltager sammen i aktiviteterne fra {{første dag}} til {{sidste dag}} og svarer på begge evalueringer.',
    },
    {
      heading: 'Hvis noget ændrer sig',
      text: 'Ændringer i omfang, tid eller pris aftales i et tillæg, som alle skriver under på. Sagens nummer er {{sagsnummer}} i {{runde}}.',
    },
  ],
} as const;
