/** Words of the three-way match: what is agreed, attested, billed and paid, in one picture. */
export const matchWords = {
  heading: 'Aftalt, attesteret, faktureret og betalt',
  table: 'Se tallene som tabel',
  caption: 'Aftalt, attesteret, faktureret og betalt',
  columns: { step: 'Trin', amount: 'Beløb', difference: 'Forskel fra trinet før' },
  steps: {
    agreed: 'Aftalt i kontrakten',
    attested: 'Attesteret',
    invoiced: 'Faktureret, når kreditnotaer er trukket fra',
    paid: 'Betalt',
  },
  agreedPart: 'Aftalt for delmålet',
  rest: 'Resten, attesteret samlet',
  partsHeading: 'Delmål for delmål',
  partsNote:
    'En regning tæller for det arbejde, der blev attesteret først, og som ingen tidligere regning gælder.',
  same: 'ingen',
  credited: (amount: string) => `Der er i alt krediteret ${amount}`,
  said: {
    nothing: 'Intet er attesteret endnu.',
    over: (amount: string) => `Der er faktureret ${amount} mere, end der er attesteret. Det skal rettes.`,
    cheaper: (amount: string) => `Forløbet blev ${amount} billigere end aftalt.`,
    partly: (amount: string) => `${amount} af det aftalte er ikke attesteret endnu.`,
    toInvoice: (amount: string) => `${amount} er attesteret og ikke faktureret.`,
    toPay: (amount: string) => `${amount} er faktureret og ikke betalt.`,
    settled: 'Alt, hvad der er attesteret, er faktureret og betalt.',
  },
} as const;
