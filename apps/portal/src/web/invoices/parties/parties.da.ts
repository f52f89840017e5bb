/** Words of the pages on which it is said who sends and who receives invoices. */
export const partyWords = {
  name: 'Navn, som det skal stå på regningen',
  cvr: 'CVR-nummer',
  street: 'Vej og nummer',
  postalCode: 'Postnummer',
  city: 'By',
  account: 'Konto',
  accountHint: 'Registreringsnummer og kontonummer, eller IBAN.',
  gln: 'EAN-nummer',
  glnHint: 'Tretten cifre. Det er dertil, e-fakturaen sendes.',
  vat: 'Moms',
  vatHint:
    'Beløb i kontrakter og rammer er uden moms. Er arbejdet ikke fritaget, bliver momsen lagt til på regningen.',
  submit: 'Gem',
  seller: {
    title: 'Hvem sender regningerne?',
    lead: 'Det, I skriver her, står på jeres næste regninger. En regning, der er sendt, ændrer sig ikke.',
    readers: ['jeres egne koordinatorer', 'begge centrale parter', 'revisor'],
  },
  buyer: {
    title: 'Hvem modtager regningerne?',
    lead: 'Det, I skriver her, står på de næste regninger fra alle udbydere. En regning, der er sendt, ændrer sig ikke.',
    readers: ['begge centrale parter', 'alle udbydere', 'revisor'],
  },
} as const;
