/** Words of the pages about payments from the bank. */
export const paymentWords = {
  title: 'Betalinger fra banken',
  list: {
    sub: 'Her står det, banken har fortalt: hvad der betalte en regning, og hvad nogen skal se på.',
    caption: 'Betalinger fra banken',
    import: 'Læg en fil fra banken ind',
    columns: { day: 'Dag', text: 'Tekst', amount: 'Beløb', state: 'Status', act: 'Se på den' },
    look: 'Se på den',
    out: 'ud af kontoen',
    back: 'tilbage på kontoen',
    paid: (number: string, provider: string) => `${number}, ${provider}`,
    empty: {
      heading: 'Ingen betalinger',
      text: 'Når en fil fra banken er lagt ind, står dens betalinger her.',
    },
    turns: {
      open: (count: number) =>
        count === 1
          ? 'Der er 1 betaling, nogen skal se på.'
          : `Der er ${count} betalinger, nogen skal se på.`,
      none: 'Der er taget stilling til alle betalinger.',
    },
  },
  import: {
    title: 'Læg en fil fra banken ind',
    sub: 'Vælg bankens kontoudtog (camt.053) eller en liste som CSV. Ingenting bliver betalt, før I har set, hvad der sker.',
    file: 'Fil fra banken',
    fileHint:
      'CSV med kolonnerne Dato, Beløb og Tekst, gerne også bankens egen reference i kolonnen Id. Penge ud af kontoen står med minus.',
    submit: 'Se, hvad der sker',
    cancel: 'Fortryd',
  },
  preview: {
    title: 'Det her sker, når filen bliver lagt ind',
    done: 'Filen er lagt ind',
    sub: 'Intet er ændret endnu.',
    paid: (count: number) => (count === 1 ? '1 regning bliver betalt' : `${count} regninger bliver betalt`),
    paidDone: (count: number) => (count === 1 ? '1 regning blev betalt' : `${count} regninger blev betalt`),
    open: (count: number) =>
      count === 1 ? '1 betaling skal nogen se på' : `${count} betalinger skal nogen se på`,
    repeated: (count: number) =>
      count === 1
        ? '1 betaling er kendt i forvejen og ændrer intet'
        : `${count} betalinger er kendt i forvejen og ændrer intet`,
    wrong: (count: number) => (count === 1 ? '1 linje kan ikke læses' : `${count} linjer kan ikke læses`),
    columns: { line: 'Linje', day: 'Dag', text: 'Tekst', amount: 'Beløb', what: 'Hvad sker der?' },
    wrongColumns: { line: 'Linje', why: 'Hvad er der galt?' },
    pays: (number: string) => `betaler regning ${number}`,
    repeatedOne: 'er kendt i forvejen',
    caption: 'Hvad filen gør',
    submit: 'Læg filen ind',
    again: 'Vælg en anden fil',
    to: 'Se betalingerne',
    first: (shown: number, all: number) => `De første ${shown} af ${all} er vist.`,
  },
  one: {
    title: (amount: string) => `Betaling på ${amount}`,
    facts: 'Det siger banken',
    day: 'Dag',
    amount: 'Beløb',
    text: 'Tekst',
    reference: 'Bankens reference',
    state: 'Status',
    match: 'Hvilken regning er den til?',
    matchHint: 'Her står de ubetalte regninger, der er præcis det beløb åbent på.',
    matchNone: 'Der er ingen ubetalt regning, hvor der er præcis det beløb åbent.',
    matchSubmit: 'Markér regningen som betalt',
    reason: 'Hvorfor er den ikke til en regning?',
    dismissSubmit: 'Læg betalingen til side',
    readers: ['begge centrale parter', 'revisor'],
    settled: (by: string, day: string) => `${by} tog stilling til den ${day}`,
  },
} as const;
