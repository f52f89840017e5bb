/** Words of the page "sign addendum". */
export const signAddendumWords = {
  title: 'Skriv under på tillægget',
  hash: 'Kontrolkode',
  signature: 'Underskrift',
  signatureFor: (side: string) => `Underskrift for ${side}`,
  workplace: 'Arbejdsplads',
  statement: {
    coordinating: (side: string, unit: string, provider: string) =>
      `Du skriver under for ${side} på ${unit}. Tillægget gælder, når begge sider og ${provider} har skrevet under på det samme.`,
    'every-workplace': (side: string, unit: string, provider: string) =>
      `Du skriver under for ${side} på ${unit}. Tillægget gælder, når begge sider på hver arbejdsplads og ${provider} har skrevet under på det samme.`,
  },
  read: 'Vi har læst tillægget, og jeg skriver under for min side',
  submit: 'Skriv under',
  decline: 'Sig nej',
  priceSame: 'Prisen er den samme.',
} as const;
