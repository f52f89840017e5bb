/** Words of the pages about invoices. */
export const invoicesDa = {
  title: 'Regninger',
  pills: { toApprove: 'Til godkendelse', approved: 'Godkendt, til betaling' },
  case: {
    title: 'Regning',
    sub: 'Regningen går til de centrale parter. Den kan kun gælde det, der er attesteret.',
    heading: 'Send regning',
    number: 'Jeres regningsnummer',
    numberHint: 'Det nummer, regningen har i jeres eget system. Hvert nummer kan bruges én gang.',
    amount: 'Beløb',
    amountHint: (left: string) => `Der er ${left} attesteret, som I ikke har sendt regning for.`,
    submit: 'Send regning',
    caption: 'Regninger i sagen',
    sentDue: (day: string, due: string) => `sendt ${day}, betales senest ${due}`,
    open: (amount: string) => `heraf åbent ${amount}`,
    note: 'Kreditnota',
    noteOf: (number: string, day: string) => `kreditnota til ${number}, ${day}`,
    empty: {
      heading: 'Ingen regninger endnu',
      text: 'Når leverancen er attesteret, kan udbyderen sende regning.',
    },
    price: 'Kontraktens pris',
    attested: 'Attesteret',
    left: 'Kan faktureres nu',
    none: 'endnu ikke',
    money: 'Pengene i forløbet',
    credit: 'Krediter en ubetalt regning',
    which: 'Hvilken regning?',
    reason: 'Hvad er der galt?',
    creditAmount: 'Beløb, der skal krediteres',
    creditAmountHint: 'Lad feltet stå tomt for at kreditere alt, hvad der er åbent på regningen.',
    creditNumber: 'Kreditnotaens nummer',
    creditNumberHint: 'Lad feltet stå tomt, så får den regningens nummer med et K efter.',
    creditSubmit: 'Send kreditnota',
    back: 'Forløbet',
    turns: {
      may: (amount: string) => `I kan sende regning for ${amount}`,
      notYet: 'I kan sende regning, når attestationen gælder.',
      wait: 'De centrale parter skal betale.',
      done: 'Alt, hvad der er attesteret, er betalt.',
    },
  },
  list: {
    sub: 'Kontrakt, attestation og regning ved siden af hinanden.',
    caption: 'Regninger',
    columns: {
      invoice: 'Regning',
      case: 'Sag',
      contract: 'Kontrakt',
      attested: 'Attesteret',
      amount: 'Beløb',
      match: 'Stemmer?',
      state: 'Status',
      act: 'Betal',
    },
    signed: (day: string) => `underskrevet ${day}`,
    stands: (day: string) => `gælder fra ${day}`,
    sent: (day: string) => `sendt ${day}`,
    inAll: (amount: string) => `i alt faktureret ${amount}`,
    matches: 'stemmer',
    differs: 'stemmer ikke',
    pay: 'Markér betalt',
    approve: 'Godkend',
    csv: 'Hent som regneark (CSV)',
    empty: { heading: 'Ingen regninger', text: 'Når en udbyder sender en regning, kommer den her.' },
    turns: {
      pay: (count: number, amount: string) =>
        count === 1
          ? `1 regning på ${amount} skal betales.`
          : `${count} regninger på i alt ${amount} skal betales.`,
      unpaid: (count: number, amount: string) =>
        count === 1
          ? `1 regning på ${amount} er ikke betalt endnu.`
          : `${count} regninger på i alt ${amount} er ikke betalt endnu.`,
      none: 'Ingen regninger skal betales lige nu.',
      provider: (count: number) =>
        count === 1
          ? '1 af jeres regninger venter på betaling.'
          : `${count} af jeres regninger venter på betaling.`,
      equal:
        'Begge centrale parter ser det samme. Den ene godkender en regning, den anden markerer den som betalt.',
    },
  },
  pay: {
    title: (number: string) => `Markér regning ${number} som betalt`,
    heading: 'Er regningen betalt?',
    text: (number: string, amount: string) => `Jeg bekræfter, at regning ${number} på ${amount} er betalt.`,
    consequences: ['Udbyderen får besked.', 'Det kan ikke gøres om.'],
    submit: 'Markér som betalt',
    back: 'Tilbage til regningerne',
    contract: 'Kontrakt',
    attestation: 'Attestation',
    invoice: 'Regning',
    paid: (by: string, day: string) => `Betalt ${day} af ${by}`,
    sentDue: (day: string, due: string) => `sendt ${day}, betales senest ${due}`,
    credited: (amount: string) => `heraf krediteret ${amount}`,
    approved: (by: string, day: string) => `${by} har godkendt regningen ${day}`,
    othersPay: 'Jeres side har godkendt regningen. Nu er det den anden centrale side, der betaler.',
    approve: {
      title: (number: string) => `Godkend regning ${number}`,
      heading: 'Er regningen rigtig?',
      text: (number: string, amount: string) =>
        `Jeg godkender, at regning ${number} på ${amount} bliver betalt.`,
      consequences: [
        'Den anden centrale side kan betale den.',
        'Krediterer udbyderen noget af den, skal den godkendes igen.',
      ],
      submit: 'Godkend regningen',
    },
  },
  csv: {
    header: [
      'Regning',
      'Udbyder',
      'Sag',
      'Kontraktpris i kr.',
      'Attesteret i kr.',
      'Beløb i kr.',
      'Status',
      'Sendt',
      'Betalt',
    ],
  },
} as const;
