/** What the parties can do about a late provider. */
export const lateWaysWords = {
  heading: 'Det kan I gøre nu',
  comfort: (number: number) =>
    `Det er ikke jeres fejl, og I beholder nummer ${number} i køen. I kan vente eller gøre noget nu.`,
  write: {
    heading: (provider: string) => `Skriv til ${provider}`,
    points: [
      'Spørg, hvad der sker.',
      'Fristen står stadig som overskredet.',
      'Én af jer kan gøre det alene.',
    ],
    act: (provider: string) => `Skriv til ${provider}`,
  },
  newDay: {
    heading: () => 'Aftal en ny dag',
    points: ['Foreslå en dag, som udbyderen siger ja til.', 'Det er et løfte, ikke en ny frist.'],
    act: 'Foreslå en dag',
  },
  leave: {
    heading: (_: string, number: number) => `Vælg en anden, og behold nummer ${number}`,
    points: [
      'Underskrifterne gælder stadig.',
      'Den nye udbyder får sine egne frister fra den dag, begge sider har sagt ja.',
    ],
    act: 'Vælg en anden udbyder',
  },
  otherwise: (provider: string) =>
    `Gør I ingenting, bliver ${provider} mindet om det hver uge, og de centrale parter ser sagen på deres liste over frister.`,
} as const;
